import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader, type PrintedReading } from '@/scripts/read/page-reader';
import type { Account } from '@/tests/marketplace/account';
import { busy } from '@/tests/marketplace/accounts/busy';
import { settled } from '@/tests/marketplace/accounts/settled';
import {
  challengeWindow,
  coveringFrame,
  type Decoration,
  emptied,
  failure,
  goods,
  harmlessFrames,
  inOtherLetters,
  markedTranslated,
  notice,
  offlineBar,
  review,
  servedOffline,
  signInDialog,
  signInLayer,
  withoutHeader,
  wrappedInFonts,
} from '@/tests/marketplace/decorations';
import { type GenerationId, generationIds } from '@/tests/marketplace/generations/generation';
import { challengePath } from '@/tests/marketplace/other-pages';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import type { BuyerPageId, Cause, Obstacle } from '@/utils/vocabulary';

/** Each obstacle on every page of every generation, and its words where they are none. */

const now = new Date(2026, 10, 23, 15, 0);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

function see(
  account: Account,
  generation: GenerationId,
  page: BuyerPageId,
  decorate: Decoration,
): Promise<PrintedReading> {
  const html = decorate(renderPage(account, generation, page));
  return reader.read({ html, url: `https://www.wildberries.ru${pathTo(generation, page)}` }, now);
}

/** One page after another would be slow, all of them at once would be many. */
async function onEveryPage(
  generation: GenerationId,
  work: (page: BuyerPageId) => Promise<string[]>,
): Promise<string[]> {
  return (await Promise.all(pagesOf(generation).map(work))).flat();
}

interface Case {
  readonly decorate: Decoration;
  readonly obstacle: Obstacle;
  readonly cause: Cause | null;
  /** Where a page of personal data looks the same for another reason. */
  readonly onDetails?: { readonly obstacle: Obstacle; readonly cause: Cause };
}

const signedOut = { obstacle: 'signed-out', cause: null } as const;
const challenged = { obstacle: 'challenge', cause: null } as const;
const unrecognised = (cause: Cause): Pick<Case, 'obstacle' | 'cause'> => ({ obstacle: 'unrecognised', cause });
/** Who changes the phone number is asked for one, too. */
const onDetails = { obstacle: 'unrecognised', cause: 'covered' } as const;

const cases: Readonly<Record<string, Case>> = {
  'a dialog asks to sign in': { decorate: signInDialog('Войти или создать профиль'), ...signedOut },
  'a layer asks to sign in': { decorate: signInLayer('Вход'), ...signedOut },
  'a dialog asks for a phone': { decorate: signInDialog('Введите номер телефона'), ...signedOut, onDetails },
  'a layer asks for a phone': { decorate: signInLayer('Введите номер телефона'), ...signedOut, onDetails },
  'a challenge in a frame over all': { decorate: coveringFrame(challengePath, ''), ...challenged },
  'a challenge in a small window': { decorate: challengeWindow, ...challenged },
  'a map over all': {
    decorate: coveringFrame('https://maps.example/', 'Карта пунктов выдачи'),
    ...unrecognised('covered'),
  },
  'a frame that says nothing over all': { decorate: coveringFrame('about:blank', ''), ...unrecognised('covered') },
  'an error': {
    decorate: failure('Что-то пошло не так', 'Попробуйте обновить страницу'),
    ...unrecognised('site-error'),
  },
  'an apology': { decorate: failure('Упс!', 'Мы уже чиним'), ...unrecognised('site-error') },
  'a service that is down': {
    decorate: failure('Сервис временно недоступен', 'Попробуйте позже'),
    ...unrecognised('site-error'),
  },
  'technical works': {
    decorate: failure('Ведутся технические работы', 'Скоро вернёмся'),
    ...unrecognised('site-error'),
  },
  'a server’s own error': { decorate: failure('502 Bad Gateway', 'nginx'), ...unrecognised('site-error') },
  'a page that is not there': {
    decorate: failure('Такой страницы нет', 'Проверьте адрес или начните с главной'),
    ...unrecognised('not-found'),
  },
  'a number for it': { decorate: failure('404', 'Страница не найдена'), ...unrecognised('not-found') },
  'no connection': {
    decorate: failure('Нет подключения к интернету', 'Попробуйте ещё раз'),
    ...unrecognised('offline'),
  },
  'a service worker’s page': { decorate: servedOffline('Кажется, вы не в сети'), ...unrecognised('offline') },
  'a page from the cache': { decorate: offlineBar, ...unrecognised('offline') },
  'a translated page': { decorate: markedTranslated, ...unrecognised('translated') },
  'texts in fonts': { decorate: wrappedInFonts, ...unrecognised('translated') },
  'no content': { decorate: emptied, obstacle: 'loading', cause: null },
};

/** Those that hide a page whatever it is in the middle of, and those that are told by their words. */
const wordings = ['an apology', 'a service that is down', 'technical works', 'a server’s own error', 'a number for it'];

describe.each(Object.entries(cases))('%s', (name, { decorate, onDetails: there, ...elsewhere }) => {
  // What stands around the words makes the difference; for other words of the same it is the same.
  const shownOn = wordings.includes(name) ? (['desktop-2026'] as const) : generationIds;
  test.each(shownOn)('on every page of %s, and nothing behind it is read', async (generation) => {
    const wrong = await onEveryPage(generation, async (page) => {
      const wanted = page === 'details' && there ? there : elsewhere;
      // Much to be read behind it on one page, and much to be called absent on the next.
      const account = pagesOf(generation).indexOf(page) % 2 === 0 ? busy : settled;
      const { obstacle, cause, readings, controls } = await see(account, generation, page, decorate);
      return [
        ...(obstacle === wanted.obstacle && cause === wanted.cause ? [] : [`${page}: ${obstacle}, ${cause}`]),
        ...readings.filter(({ state }) => state !== 'unknown').map(({ fact, state }) => `${page}: ${fact} ${state}`),
        ...controls.filter(({ found }) => found).map(({ control }) => `${page}: ${control} lit`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test.each(generationIds)(
  '%s in other letters is a translated page, or tells what it told before',
  async (generation) => {
    const wrong = await onEveryPage(generation, async (page) => {
      const [plain, got] = [
        await see(settled, generation, page, (document) => document),
        await see(settled, generation, page, inOtherLetters('en')),
      ];
      // Numbers and names of devices are the same in every language.
      const said = got.readings.filter(({ state }) => state !== 'unknown');
      const isTold = (one: (typeof said)[number]): boolean =>
        plain.readings.some(({ fact, state }) => fact === one.fact && state === one.state);
      if (said.length > 0)
        return said.filter((one) => !isTold(one)).map(({ fact, state }) => `${page}: ${fact} ${state}`);
      return got.cause === 'translated' ? [] : [`${page}: ${got.obstacle}, ${got.cause}`];
    });
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['ru', 'translated'],
  ['de', 'translated'],
  ['uz', 'other'],
] as const)('other letters under lang=%s: %s', async (lang, cause) => {
  const got = await see(busy, 'desktop-2026', 'deliveries', inOtherLetters(lang));
  expect(got.cause).toBe(cause);
});

const words = [
  'Что-то пошло не так',
  'Страница не найдена',
  'Нет подключения к интернету',
  'Подтвердите, что вы не робот',
  'Сеанс истёк',
  'Войдите в аккаунт',
  'Введите номер телефона',
];

const harmless: Readonly<Record<string, Decoration>> = {
  'frames that hide nothing': harmlessFrames,
  'no header and no menus': withoutHeader,
  'an offer of the club': notice('Войдите в WB Клуб и платите меньше.'),
  'a short offer of the club': notice('Войдите в WB Клуб!'),
  'a warning about the account': notice('Подозрительная активность. Смените пароль'),
  'a warning about a network': notice('Вы используете VPN, сайт может работать медленно'),
  'a review with all the words': review(words.join('. ')),
  'reviews with each word alone': words.map(review).reduce((all, next) => (document) => next(all(document))),
  'goods with each word alone': words.map(goods).reduce((all, next) => (document) => next(all(document))),
};

test.each(generationIds)('what is no obstacle changes nothing on any page of %s', async (generation) => {
  const wrong = await onEveryPage(generation, async (page) => {
    const outcome = async (decorate: Decoration): Promise<string> => {
      const { obstacle, cause, readings } = await see(settled, generation, page, decorate);
      return JSON.stringify([obstacle, cause, readings]);
    };
    const wanted = await outcome((document) => document);
    const faults: string[] = [];
    for (const [name, decorate] of Object.entries(harmless)) {
      const is = await outcome(decorate);
      if (is !== wanted) faults.push(`${page}, ${name}: expected ${wanted}, got ${is}`);
    }
    return faults;
  });
  expect(wrong).toEqual([]);
});
