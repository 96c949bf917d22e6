import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import ru from '@/public/_locales/ru/messages.json';
import { guideFactsSchema } from '@/tests/support/guide-schema';
import { periodText } from '@/utils/iso-period';
import { guide } from '@/utils/wildberries/guide/guide';
import { sessionPlacesOf } from '@/utils/wildberries/guide/session-places';

const locales: Readonly<Record<'ru' | 'en', Readonly<Record<string, { message: string } | undefined>>>> = { ru, en };
const languages = ['ru', 'en'] as const;
const { facts, sources, disagreements, chapters, questions } = guide;

const factIds = new Set<string>(facts.map(({ id }) => id));
const sourceIds = new Set<string>(sources.map(({ id }) => id));
const shownInChapters = chapters.flatMap(({ blocks }) =>
  blocks.flatMap((block) => {
    if (block.kind === 'made') return [];
    return block.kind === 'facts' ? block.facts : block.steps.flatMap((step) => step.facts);
  }),
);
const shownInQuestions = questions.flatMap((question) => question.facts);

/** The day after the last one that a date may mean, so that dates of every precision compare. */
function endOf(date: string): number {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0);
  return day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1);
}

function startOf(date: string): number {
  return Date.parse(date);
}

function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
}

/** The keys of a family that the data needs, and those that a locale has. */
function expectSameKeys(prefix: string, needed: readonly string[]): void {
  for (const language of languages) {
    const present = Object.keys(locales[language]).filter((key) => key.startsWith(prefix));
    expect(present.sort(), language).toEqual([...needed].sort());
  }
}

describe('texts', () => {
  it('both languages have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort());
  });

  it('every fact has one in both languages, and no text is left over', () => {
    expectSameKeys(
      'fact_',
      facts.map(({ id }) => `fact_${id}`),
    );
  });

  it('so has every source; help articles share one that shows their number', () => {
    const named = sources.filter(({ kind }) => kind === 'named').map(({ id }) => `source_${id}`);
    expectSameKeys('source_', [...named, 'source_help']);
    for (const language of languages) expect(locales[language].source_help?.message).toContain('$1');
  });

  it('so has every question, and every disagreement with its answers', () => {
    expectSameKeys(
      'faq_',
      questions.map(({ id }) => `faq_${id}`),
    );
    expectSameKeys(
      'disagree_',
      disagreements.flatMap(({ id, answers }) => [`disagree_${id}`, ...answers.map(({ text }) => text)]),
    );
  });

  it('so has every step', () => {
    const steps = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.map((step) => `guide_step_${step.id}`) : [])),
    );
    expect(new Set(steps).size).toBe(steps.length);
    expectSameKeys('guide_step_', steps);
  });

  it.each(languages)('none is empty, none shouts: %s', (language) => {
    for (const [key, value] of Object.entries(locales[language])) {
      if (!/^(guide|fact|source|faq|disagree)_/.test(key)) continue;
      expect(value?.message.trim(), key).not.toBe('');
      expect(value?.message, key).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('Russian texts are in Russian, and English ones are not', () => {
    for (const { id } of facts) {
      expect(locales.ru[`fact_${id}`]?.message, id).toMatch(/[а-яё]/i);
      // Names of the site's own buttons stand in English texts too, in their quotation marks.
      expect(locales.en[`fact_${id}`]?.message.replace(/«[^»]*»/g, ''), id).not.toMatch(/[а-яё]/i);
    }
  });

  it('what is unknown says so in its own words', () => {
    for (const { id, confidence } of facts) {
      if (confidence !== 'unknown') continue;
      expect(locales.ru[`fact_${id}`]?.message, id).toMatch(/неизвестно|не знаем|не нашли/);
      expect(locales.en[`fact_${id}`]?.message, id).toMatch(/unknown|not know|not find/);
    }
  });
});

/** The day of this run: facts are data of the build, and nobody reads a source tomorrow. */
const today = new Date().toISOString().slice(0, 10);

describe('the schema of facts', () => {
  const schema = guideFactsSchema({ sources: [...sourceIds], locales, today });
  const [good] = facts;
  if (!good) throw new Error('There are no facts');
  const { fact_irreversible: _gone, ...withoutOne } = locales.en;

  it('fits every one of them', () => {
    expect(schema.safeParse(facts).error).toBeUndefined();
  });

  it.each<[string, object, RegExp]>([
    ['an id that is no word', { id: 'sign-out' }, /id/],
    ['an id without a text', { id: 'nobodyWroteThis' }, /has no text in ru/],
    ['a confidence that does not exist', { confidence: 'certain' }, /confidence/],
    ['a source that does not exist', { sources: ['hearsay'] }, /is no source/],
    ['a source twice', { sources: ['lifehacki', 'lifehacki'] }, /names a source twice/],
    ['a guide that nobody wrote', { confidence: 'guide', sources: [] }, /rests on nothing/],
    ['no day', { checked: '' }, /checked/],
    ['a month', { checked: '2026-11' }, /checked/],
    ['a day that is in no calendar', { checked: '2026-02-30' }, /checked/],
    ['a day that has not come', { checked: '2999-01-01' }, /lies in the future/],
    ['something that nobody reads', { note: 'see later' }, /note/],
  ])('but not %s', (_what, spoilt, said) => {
    const parsed = schema.safeParse([...facts.slice(1), { ...good, ...spoilt }]);
    expect(JSON.stringify(parsed.error?.issues)).toMatch(said);
  });

  it('nor a fact without a text in one of the languages', () => {
    const narrower = guideFactsSchema({ sources: [...sourceIds], locales: { ru: locales.ru, en: withoutOne }, today });
    expect(JSON.stringify(narrower.safeParse(facts).error?.issues)).toContain('has no text in en');
  });

  it('nor the same id twice', () => {
    expect(JSON.stringify(schema.safeParse([...facts, good]).error?.issues)).toContain('an id comes twice');
  });
});

describe('facts', () => {
  it('each has its own id', () => expect(factIds.size).toBe(facts.length));

  it.each(facts)('$id rests on existing sources, as its confidence asks', ({ confidence, sources: named }) => {
    for (const source of named) expect(sourceIds).toContain(source);
    expect(new Set(named).size).toBe(named.length);
    if (confidence !== 'inference' && confidence !== 'unknown') expect(named).not.toEqual([]);
  });

  it.each(facts)('$id was checked on a real day, and not before its sources were published', ({ checked, ...fact }) => {
    expect(isIsoDay(checked)).toBe(true);
    for (const { id, published } of sources) {
      if (!(fact.sources as readonly string[]).includes(id) || published === null) continue;
      const from = published.split('/')[0] ?? '';
      expect(startOf(from), id).toBeLessThan(endOf(checked));
    }
  });

  it.each([
    ['official', /^(help|offer)/],
    ['site-code', /^(siteCode|sellerRoutes)/],
  ] as const)('%s is said only of what such a source says', (confidence, ids) => {
    for (const fact of facts) {
      if (fact.confidence !== confidence) continue;
      for (const source of fact.sources) expect(source, fact.id).toMatch(ids);
    }
  });

  it('each is shown in a chapter or under a question', () => {
    const shown = new Set<string>([...shownInChapters, ...shownInQuestions]);
    expect([...factIds].filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('sources', () => {
  it('each has its own id, and is used', () => {
    expect(sourceIds.size).toBe(sources.length);
    const used = new Set<string>([
      ...facts.flatMap((fact) => fact.sources),
      ...disagreements.flatMap(({ answers }) => answers.flatMap((answer) => answer.sources)),
      ...guide.sessionDuties.map(({ source }) => source),
    ]);
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(sources)('$id has a date that can be told, in order, or none', ({ published }) => {
    if (published === null) return;
    expect(periodText(published, 'ru')).toContain(published.slice(0, 4));
    const [from = '', to = from] = published.split('/');
    expect(startOf(from)).toBeLessThan(endOf(to));
  });

  it.each(sources)('$id has a safe address, or none', ({ url }) => {
    if (url !== null) expect(new URL(url).protocol).toBe('https:');
  });

  it('help articles have numbers, no two the same', () => {
    const articles = sources.flatMap((source) => (source.kind === 'help' ? [source.article] : []));
    for (const article of articles) expect(article).toMatch(/^A-\d+$/);
    expect(new Set(articles).size).toBe(articles.length);
  });
});

describe('sections', () => {
  it('chapters and questions refer to existing facts', () => {
    for (const id of [...shownInChapters, ...shownInQuestions]) expect(factIds).toContain(id);
  });

  it('no step and no list is empty', () => {
    for (const { blocks } of chapters)
      for (const block of blocks) {
        if (block.kind === 'made') continue;
        const lists = block.kind === 'facts' ? [block.facts] : block.steps.map((step) => step.facts);
        expect(lists.length, block.id).toBeGreaterThan(0);
        for (const list of lists) expect(list.length, block.id).toBeGreaterThan(0);
      }
  });
});

describe('disagreements', () => {
  it.each(disagreements)('$id has two or more different answers, each with its sources', ({ answers }) => {
    expect(answers.length).toBeGreaterThan(1);
    for (const language of languages) {
      const texts = new Set(answers.map(({ text }) => locales[language][text]?.message));
      expect(texts.size, language).toBe(answers.length);
    }
    for (const answer of answers) {
      expect(answer.sources.length).toBeGreaterThan(0);
      for (const source of answer.sources) expect(sourceIds).toContain(source);
    }
  });

  it.each(disagreements)('$id: no source gives two answers', ({ answers }) => {
    const all = answers.flatMap((answer) => answer.sources);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(disagreements)('$id is shown beside a fact of its own sources', ({ answers, facts: concerned }) => {
    expect(concerned.length).toBeGreaterThan(0);
    const answering = new Set<string>(answers.flatMap((answer) => answer.sources));
    for (const id of concerned) {
      const fact = facts.find((candidate) => candidate.id === id);
      expect(
        fact?.sources.some((source) => answering.has(source)),
        id,
      ).toBe(true);
    }
  });
});

describe('what a standard asks of sessions', () => {
  it.each(guide.sessionDuties)(
    '$requirement rests on existing facts and on the standard',
    ({ facts: seen, source }) => {
      for (const id of seen) expect(factIds).toContain(id);
      expect(seen.length).toBeGreaterThan(0);
      expect(sourceIds).toContain(source);
    },
  );

  it.each(guide.sessionDuties)('$requirement counts as seen only where something was', ({ seen, facts: named }) => {
    const firm = named.filter((id) => facts.find((fact) => fact.id === id)?.confidence !== 'unknown');
    expect(firm.length > 0).toBe(seen === 'partly');
  });

  it.each(languages)('is told in %s', (language) => {
    for (const { id } of guide.sessionDuties) expect(locales[language][`duty_${id}`]?.message).toBeTruthy();
  });
});

describe('places where the list of sessions was seen', () => {
  it('are dated as their sources are', () => {
    expect(sessionPlacesOf('buyer').map(({ published }) => published)).toEqual([
      '2023-03-16',
      '2022-05-28',
      null,
      '2026-06-23',
    ]);
    expect(sessionPlacesOf('seller').map(({ id }) => id)).toEqual(['seller']);
  });
});
