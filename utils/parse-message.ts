import * as z from 'zod/mini';
import { type Message, ownPages, type ScreenAnswer } from './messages';
import { roundPresses } from './round/round';
import { screenLimits, type WireScreen } from './screen/wire';
import { hosts } from './wildberries/hosts';

/**
 * Checks what arrives at the background. A content script lives in the page's process: what it says is not trusted to
 * have the right shape or size.
 */

const text = z.string().check(z.maxLength(2_000));
const numbers = z.array(z.number()).check(z.maxLength(6 * screenLimits.boxes + 6));
/** Every element may carry a handful of attributes and open a line of its own. */
const many = screenLimits.boxes * 8;

const screen = z.object({
  strings: z.array(text).check(z.maxLength(2 * screenLimits.boxes + 2)),
  boxes: numbers,
  attributes: z.array(z.tuple([z.number(), text, text])).check(z.maxLength(many)),
  lines: z.array(z.string().check(z.maxLength(screenLimits.characters + 100))).check(z.maxLength(many)),
  lineBoxes: z.array(z.number()).check(z.maxLength(many)),
  frames: z
    .array(z.object({ src: text, title: text, bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]) }))
    .check(z.maxLength(1_000)),
  window: z.tuple([z.number(), z.number()]),
  complete: z.boolean(),
});

/** In characters: of numbers, of texts with all their signs escaped, and of what stands between them. */
const longestScreen = 100 * screenLimits.boxes + 6 * (screenLimits.characters + screenLimits.attributeCharacters);

const screenText = z.string().check(z.maxLength(longestScreen));

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load-guide') }),
  z.object({ type: z.literal('load-companion') }),
  z.object({ type: z.literal('round'), press: z.enum(roundPresses) }),
  z.object({ type: z.literal('open-round'), host: z.enum(hosts), tab: z.nullable(z.number()) }),
  z.object({
    type: z.literal('read-screen'),
    url: text,
    screen: screenText,
    patience: z.enum(['waiting', 'gave-up']),
    told: z.nullable(
      z.object({ digest: z.string().check(z.maxLength(50_000)), at: z.number(), list: text, listAt: z.number() }),
    ),
    loadedAt: z.number(),
  }),
  z.object({ type: z.literal('check-sessions') }),
  z.object({ type: z.literal('open-guide-page') }),
  z.object({ type: z.literal('open-own-page'), page: z.enum(ownPages) }),
  z.object({ type: z.literal('capture-page'), url: text, screen: screenText }),
  z.object({ type: z.literal('capture-last-page') }),
]);

const screenAnswer = z.object({ url: text, screen: screenText });

/** @returns `null` for anything that is not one of ours */
export function parseMessage(raw: unknown): Message | null {
  const parsed = message.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/**
 * Opens the text that a screen travels as.
 * @throws when it is no screen
 */
export function parseScreen(json: string): WireScreen {
  return screen.parse(JSON.parse(json));
}

/** What a guide answers when it is asked for its screen; `null` when that is nothing of the kind. */
export function parseScreenAnswer(raw: unknown): ScreenAnswer | null {
  const parsed = screenAnswer.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
