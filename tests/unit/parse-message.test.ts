import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/utils/messages';
import { parseMessage, parseScreen, parseScreenAnswer } from '@/utils/parse-message';
import { openScreen } from '@/utils/screen/open-screen';
import { screenLimits, type WireScreen } from '@/utils/screen/wire';

const screen: WireScreen = {
  strings: ['', 'body', 'p'],
  boxes: [-1, 0, 1, 1, 0, 0, 0, 0, 1, 2, 0, 0],
  attributes: [[1, 'id', 'note']],
  lines: ['Доставки'],
  lineBoxes: [1],
  frames: [{ src: 'https://shop.example/', title: '', bounds: [0, 0, 10, 10] }],
  window: [1280, 800],
  complete: true,
};
const read: Message = {
  type: 'read-screen',
  url: 'https://shop.example/',
  screen: JSON.stringify(screen),
  patience: 'waiting',
  told: null,
  loadedAt: 1_700_000_000_000,
};

describe('parseMessage', () => {
  it.each<[string, Message]>([
    ['the gate’s', { type: 'load-guide' }],
    ['the guide’s', read],
    ['the guide’s, out of patience', { ...read, patience: 'gave-up' }],
    ['the guide’s press', { type: 'round', press: 'take' }],
    ['the popup’s press', { type: 'open-round', host: 'www.wildberries.ru', tab: null }],
    ['the person’s wish for a check', { type: 'check-sessions' }],
    ['the person’s wish for the guide page', { type: 'open-guide-page' }],
    ['the person’s wish for another page of ours', { type: 'open-own-page', page: 'after' }],
    [
      'the person’s wish for a capture',
      { type: 'capture-page', url: 'https://shop.example/', screen: JSON.stringify(screen) },
    ],
    ['the guide page’s wish for one', { type: 'capture-last-page' }],
  ])('lets %s through as it is', (_whose, message) => {
    expect(parseMessage(message)).toEqual(message);
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it('leaves out what nobody asked for', () => {
    expect(parseMessage({ type: 'load-guide', file: 'evil.js' })).toEqual({ type: 'load-guide' });
    expect(parseMessage({ ...read, token: 'secret' })).toEqual(read);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'load-guide'],
    ['a list', [{ type: 'load-guide' }]],
    ['no type', {}],
    ['an unknown type', { type: 'erase' }],
    ['a press that there is not', { type: 'round', press: 'erase' }],
    ['a round at another host', { type: 'open-round', host: 'shop.example', tab: 1 }],
    ['a page that is none of ours', { type: 'open-own-page', page: '//evil.example' }],
    ['no screen', { type: 'read-screen', url: 'x', patience: 'waiting' }],
    ['no address', { ...read, url: undefined }],
    ['a capture of nothing', { type: 'capture-page', url: 'https://shop.example/' }],
    ['a number for an address', { ...read, url: 7 }],
    ['a time that is none', { ...read, told: { digest: 'x', at: 'yesterday' } }],
    ['an unknown patience', { ...read, patience: 'none' }],
    ['a screen that is no text', { ...read, screen }],
    ['too long a screen', { ...read, screen: ' '.repeat(8_000_000) }],
    ['too long an address', { ...read, url: 'x'.repeat(2_001) }],
  ])('refuses %s', (_what, raw) => {
    expect(parseMessage(raw)).toBeNull();
  });

  it('refuses any noise without a word', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseMessage(raw)).toBeNull();
      }),
    );
  });
});

describe('parseScreen', () => {
  it('opens a screen, and leaves out what nobody asked for', () => {
    expect(parseScreen(JSON.stringify(screen))).toEqual(screen);
    expect(parseScreen(JSON.stringify({ ...screen, token: 'secret' }))).toEqual(screen);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [screen]],
    ['texts for boxes', { ...screen, boxes: ['1'] }],
    ['no number among the boxes', { ...screen, boxes: [Number.NaN] }],
    ['a number for a line', { ...screen, lines: [7] }],
    ['half an attribute', { ...screen, attributes: [[1, 'id']] }],
    ['a frame without a place', { ...screen, frames: [{ src: '', title: '' }] }],
    ['a window of one side', { ...screen, window: [1] }],
    ['a screen that may be complete', { ...screen, complete: 'maybe' }],
    ['too many boxes', { ...screen, boxes: new Array(6 * screenLimits.boxes + 7).fill(0) }],
    ['too long a line', { ...screen, lines: ['x'.repeat(screenLimits.characters + 101)] }],
    ['too many lines', { ...screen, lines: new Array(8 * screenLimits.boxes + 1).fill('') }],
    ['too many frames', { ...screen, frames: new Array(1_001).fill(screen.frames[0]) }],
  ])('refuses %s', (_what, raw) => {
    expect(() => parseScreen(JSON.stringify(raw))).toThrow();
  });

  it('refuses what is not JSON', () => {
    expect(() => parseScreen('{"strings":[')).toThrow();
  });
});

describe('openScreen', () => {
  it('opens what fits together', () => {
    const opened = openScreen(screen);
    expect(opened.lines.map(({ text, norm, box }) => [text, norm, box.tag])).toEqual([['Доставки', 'доставки', 'p']]);
    expect(opened.boxes[1]).toMatchObject({ tag: 'p', marks: ['note'], region: 'content', from: 0, to: 1 });
    expect(opened.boxes[1]?.parent).toBe(opened.root);
  });

  it.each<[string, Partial<WireScreen>]>([
    ['no box', { boxes: [], lines: [], lineBoxes: [] }],
    ['a line in no box', { lineBoxes: [9] }],
    ['a line without a place', { lineBoxes: [] }],
    ['a box before its parent', { boxes: [-1, 0, 1, 1, 0, 0, 2, 0, 1, 2, 0, 0, 0, 0, 1, 2, 0, 0] }],
    ['a box that is its own parent', { boxes: [-1, 0, 1, 1, 0, 0, 1, 0, 1, 2, 0, 0] }],
    ['a box with no parent', { boxes: [-1, 0, 1, 1, 0, 0, -1, 0, 1, 2, 0, 0] }],
  ])('refuses %s', (_what, change) => {
    expect(() => openScreen({ ...screen, ...change })).toThrow();
  });
});

describe('parseScreenAnswer', () => {
  it('lets a screen and its address through', () => {
    expect(parseScreenAnswer({ url: 'https://shop.example/', screen: JSON.stringify(screen) })).toEqual({
      url: 'https://shop.example/',
      screen: JSON.stringify(screen),
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no address', { screen: JSON.stringify(screen) }],
    ['half a screen', { url: 'x', screen: { ...screen, lines: undefined } }],
  ])('refuses %s', (_what, raw) => {
    expect(parseScreenAnswer(raw)).toBeNull();
  });
});
