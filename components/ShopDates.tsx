import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type CalendarEvent, icsOf } from '../utils/calendar/ics';
import type { MessageKey, Translate } from '../utils/i18n';
import { periodText } from '../utils/iso-period';
import { type DateChart, type DateLabel, dateChart } from '../utils/shop-dates/date-chart';
import type {
  ShopAnswers,
  ShopDate,
  ShopDateId,
  ShopDateKind,
  ShopRule,
  ShopStart,
  TariffTerm,
} from '../utils/wildberries/guide/shop-dates';
import type { SourceId } from '../utils/wildberries/guide/sources';
import { ConfidenceMark } from './ConfidenceMark';
import { FileLink } from './FileLink';
import { type GuideIndex, useGuide } from './guide-context';
import { SourceLinks } from './SourceLinks';
import { useTranslate } from './translate-context';

export interface ShopDatesProps {
  /** Of every day that is asked for, the usual ones first. */
  rules: readonly ShopRule[];
  terms: readonly TariffTerm[];
  datesOf: (answers: ShopAnswers) => readonly ShopDate[];
  isShopDay: (text: string) => boolean;
  /** In ms since 1970. */
  now: number;
  /** `YYYY-MM-DD`. */
  today: string;
  /** A file could not be made. */
  onFailed: (error: unknown) => void;
}

/** So many days are asked for at once; the others are unfolded. */
const usual = 4;

/** What may be done when: counted from days that the person types in, which are kept nowhere. */
export function ShopDates(props: ShopDatesProps): JSX.Element {
  const { rules, terms, datesOf, isShopDay, now, today, onFailed } = props;
  const t = useTranslate();
  const guide = useGuide();
  const [answers, setAnswers] = useState<ShopAnswers>({ days: {}, term: terms[0] ?? 14 });
  const [failed, setFailed] = useState<'yes' | 'no'>('no');
  const dates = datesOf(answers);
  const chart = dateChart(dates, answers, today);
  const ahead = dates.filter(({ day }) => day >= today);
  const ask = (start: ShopStart): JSX.Element => (
    <DayField
      key={start}
      start={start}
      day={answers.days[start] ?? ''}
      isShopDay={isShopDay}
      onDay={(day) => {
        setFailed('no');
        setAnswers({ ...answers, days: { ...answers.days, [start]: day } });
      }}
    />
  );
  const starts = rules.map(({ start }) => start);
  return (
    <section id="dates" class="dates screen-only" aria-labelledby="dates-title">
      <h3 id="dates-title" class="chapter__part">
        {t.text('guide_shopDates_title')}
      </h3>
      <p>{t.text('dates_lead')}</p>
      <form class="dates__form" onSubmit={(event) => event.preventDefault()}>
        <div class="dates__fields">
          {starts.slice(0, usual).map(ask)}
          <TermField terms={terms} term={answers.term} onTerm={(term) => setAnswers({ ...answers, term })} />
        </div>
        <details class="fold">
          <summary>
            <span class="fold__title">{t.text('dates_more')}</span>
          </summary>
          <div class="dates__fields">{starts.slice(usual).map(ask)}</div>
        </details>
      </form>
      {chart === null ? (
        <p class="soft">{t.text('dates_empty')}</p>
      ) : (
        <>
          <Picture chart={chart} dates={dates} />
          <ol class="dates__list">
            {dates.map((date) => (
              <DateItem key={date.id} date={date} rules={rules} today={today} />
            ))}
          </ol>
        </>
      )}
      <p class="dates__caution">{t.text('dates_caution')}</p>
      {ahead.length > 0 && (
        <FileLink
          class="button"
          text={t.text('settings_calendar')}
          make={() => ({
            name: 'loose-ends-shop.ics',
            type: 'text/calendar',
            text: icsOf(
              ahead.map((date) => eventOf(date, rules, guide, t)),
              now,
            ),
          })}
          onFailed={(error) => {
            setFailed('yes');
            onFailed(error);
          }}
        />
      )}
      <p class="dates__failed" role="alert">
        {failed === 'yes' && t.text('dates_failed')}
      </p>
      <details class="fold dates__rules">
        <summary>
          <span class="fold__title">{t.text('dates_rules')}</span>
        </summary>
        <ul class="facts">
          {rules.map((rule) => (
            <li key={rule.start} class="fact">
              <span class="fact__text">{t.text(ruleKeys[rule.start])}</span>{' '}
              <span class="fact__evidence">
                <ConfidenceMark confidence={rule.confidence} /> <Evidence sources={rule.sources} rule={rule} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const askKeys = {
  'last-sale': 'dates_askLastSale',
  supply: 'dates_askSupply',
  pickup: 'dates_askPickup',
  tariff: 'dates_askTariff',
  claim: 'dates_askClaim',
  debt: 'dates_askDebt',
  phone: 'dates_askPhone',
  cards: 'dates_askCards',
  report: 'dates_askReport',
} as const satisfies Record<ShopStart, MessageKey>;

const ruleKeys = {
  'last-sale': 'dates_ruleLastSale',
  supply: 'dates_ruleSupply',
  pickup: 'dates_rulePickup',
  tariff: 'dates_ruleTariff',
  claim: 'dates_ruleClaim',
  debt: 'dates_ruleDebt',
  phone: 'dates_rulePhone',
  cards: 'dates_ruleCards',
  report: 'dates_ruleReport',
} as const satisfies Record<ShopStart, MessageKey>;

const dateKeys = {
  'sale-report': 'dates_saleReport',
  'sale-payout': 'dates_salePayout',
  'sale-money-five': 'dates_saleMoneyFive',
  'sale-money-seven': 'dates_saleMoneySeven',
  'supply-cancel': 'dates_supplyCancel',
  'pickup-free': 'dates_pickupFree',
  'pickup-last': 'dates_pickupLast',
  'pickup-gone': 'dates_pickupGone',
  'tariff-off': 'dates_tariffOff',
  'tariff-stops': 'dates_tariffStops',
  'claim-answer': 'dates_claimAnswer',
  'claim-goods': 'dates_claimGoods',
  'debt-pay': 'dates_debtPay',
  'debt-end': 'dates_debtEnd',
  'phone-free': 'dates_phoneFree',
  'cards-trash': 'dates_cardsTrash',
  'report-object': 'dates_reportObject',
} as const satisfies Record<ShopDateId, MessageKey>;

const kindKeys = { by: 'dates_kindBy', from: 'dates_kindFrom', expect: 'dates_kindExpect' } as const satisfies Record<
  ShopDateKind,
  MessageKey
>;

interface DayFieldProps {
  start: ShopStart;
  day: string;
  isShopDay: (text: string) => boolean;
  onDay: (day: string) => void;
}

function DayField({ start, day, isShopDay, onDay }: DayFieldProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const isWrong = day !== '' && !isShopDay(day);
  return (
    <div class="dates__field">
      <label class="letter__label" for={id}>
        {t.text(askKeys[start])}
      </label>
      <input
        id={id}
        class="field"
        type="date"
        min="2020-01-01"
        max="2099-12-31"
        value={day}
        aria-invalid={isWrong}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="letter__trouble" role="status">
        {isWrong && t.text('dates_wrong')}
      </p>
    </div>
  );
}

interface TermFieldProps {
  terms: readonly TariffTerm[];
  term: TariffTerm;
  onTerm: (term: TariffTerm) => void;
}

function TermField({ terms, term, onTerm }: TermFieldProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="dates__field">
      <label class="letter__label" for={id}>
        {t.text('dates_askTerm')}
      </label>
      <select
        id={id}
        class="field"
        value={term}
        onChange={(event) => {
          const chosen = terms.find((each) => each === Number(event.currentTarget.value));
          if (chosen) onTerm(chosen);
        }}
      >
        {terms.map((each) => (
          <option key={each} value={each}>
            {t.plural('dates_days', each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The days on a line of time; the list beside it says the same in words. */
function Picture({ chart, dates }: { chart: DateChart; dates: readonly ShopDate[] }): JSX.Element {
  const t = useTranslate();
  const told = dates.map(({ id, day }) => `${t.day(day)}: ${t.text(dateKeys[id])}`).join('; ');
  const month = new Intl.DateTimeFormat(t.language, { month: 'short', timeZone: 'UTC' });
  return (
    <figure class="dates__figure">
      <div class="dates__picture" role="img" aria-label={t.text('dates_alt', told)}>
        <div class="dates__field-of-time">
          {chart.months.map(({ day, at }) => (
            <span key={day} class="dates__month" style={{ left: placeOf(at) }}>
              {month.format(new Date(`${day}T00:00:00Z`))}
            </span>
          ))}
          {chart.today !== null && <span class="dates__today" style={{ left: placeOf(chart.today) }} />}
          {chart.lanes.map((lane) => (
            <div key={lane.start} class="dates__lane">
              <span class="dates__lane-name">
                {t.text(askKeys[lane.start])} · {t.day(lane.day)}
              </span>
              <span class="dates__track">
                <span class="dates__bar" style={{ left: placeOf(lane.from), right: placeOf(1 - lane.to) }} />
                {lane.marks.map(({ date, at }) => (
                  <span key={date.id} class={`dates__mark dates__mark--${date.kind}`} style={{ left: placeOf(at) }} />
                ))}
              </span>
              {(['narrow', 'wide'] as const).map((picture) => (
                <span key={picture} class={`dates__labels dates__labels--${picture}`}>
                  {lane.labels[picture].map(({ at, months }) => (
                    <span
                      key={at}
                      class="dates__label"
                      style={{ left: placeOf(at), transform: `translateX(-${percent(at)})` }}
                    >
                      {labelText(months, t.language)}
                    </span>
                  ))}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      <figcaption class="dates__legend soft">
        {(['by', 'from', 'expect'] as const).map((kind) => (
          <span key={kind} class="dates__sample">
            <span class={`dates__mark dates__mark--${kind}`} aria-hidden="true" /> {t.text(kindKeys[kind])}
          </span>
        ))}
        {chart.today !== null && (
          <span class="dates__sample">
            <span class="dates__today-sample" aria-hidden="true" /> {t.text('dates_today')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** The days' numbers, and the month where it is not that of the label before: «21, 23 дек.», then «28». */
function labelText(months: DateLabel['months'], language: string): string {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return months
    .map(({ days, name }) => {
      const numbers = days.map((each) => Number(each.slice(-2))).join(', ');
      const parts = day.formatToParts(new Date(`${days[0]}T00:00:00Z`));
      return name === 'hidden' ? numbers : parts.map(({ type, value }) => (type === 'day' ? numbers : value)).join('');
    })
    .join(', ');
}

/** Half a mark is kept free at either end, so that marks there stay within the picture. */
function placeOf(share: number): string {
  return `calc(${halfMark}px + (100% - ${2 * halfMark}px) * ${share.toFixed(4)})`;
}

/** With the line around it. */
const halfMark = 8;

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

interface DateItemProps {
  date: ShopDate;
  rules: readonly ShopRule[];
  today: string;
}

function DateItem({ date, rules, today }: DateItemProps): JSX.Element {
  const t = useTranslate();
  const { id, day, kind, sources, start } = date;
  const weekday = new Intl.DateTimeFormat(t.language, { weekday: 'short', timeZone: 'UTC' });
  const rule = rules.find((each) => each.start === start);
  // What may be done from a day on may be done afterwards as well.
  const isOpen = kind === 'from' && day <= today;
  const isOver = kind !== 'from' && day < today;
  return (
    <li class={`dates__item dates__item--${kind} ${isOver ? 'dates__item--over' : ''}`}>
      <p class="dates__when">
        <span class={`dates__mark dates__mark--${kind}`} aria-hidden="true" />
        <span class="dates__kind">{t.text(kindKeys[kind])}</span>{' '}
        <time dateTime={day}>
          {periodText(day, t.language)}, {weekday.format(new Date(`${day}T00:00:00Z`))}
        </time>
        {isOver && <span class="soft"> {t.text('dates_past')}</span>}
        {isOpen && <span class="soft"> {t.text('dates_now')}</span>}
      </p>
      <p>{t.text(dateKeys[id])}</p>
      <p class="fact__evidence">{rule && <Evidence sources={sources} rule={rule} />}</p>
    </li>
  );
}

/** Which articles say so, of which country, and when they were read; and when that is long ago. */
function Evidence({ sources, rule }: { sources: readonly SourceId[]; rule: ShopRule }): JSX.Element {
  const t = useTranslate();
  const guide = useGuide();
  const isOld = rule.facts.some((fact) => guide.old.has(fact));
  const day = periodText(checkedOf(rule, guide), t.language);
  return (
    <>
      {evidenceText(sources, rule, guide, t)} <SourceLinks sources={sources} />
      {isOld && <span class="fact__old">{t.text('age_fact', day)}</span>}
    </>
  );
}

/** The same without links, as a calendar can hold it. */
function evidenceText(sources: readonly SourceId[], rule: ShopRule, guide: GuideIndex, t: Translate): string {
  const day = periodText(checkedOf(rule, guide), t.language);
  const articles = sources.flatMap((id) => {
    const source = guide.sourceOf(id);
    return source.kind === 'help' ? [source.article] : [];
  });
  return articles.length > 0 ? t.text('dates_help', articles.join(', '), day) : t.text('dates_noHelp', day);
}

/** The facts of a rule were checked on days of their own: the oldest counts. */
function checkedOf(rule: ShopRule, guide: GuideIndex): string {
  return rule.facts.map((fact) => guide.factOf(fact).checked).sort()[0] ?? '';
}

function eventOf(date: ShopDate, rules: readonly ShopRule[], guide: GuideIndex, t: Translate): CalendarEvent {
  const rule = rules.find((each) => each.start === date.start);
  return {
    uid: `shop-${date.id}@loose-ends`,
    day: date.day,
    title: t.text(dateKeys[date.id]),
    details: rule ? `${t.text(ruleKeys[rule.start])}\n${evidenceText(date.sources, rule, guide, t)}` : null,
    url: null,
    repeat: 'once',
    remindAt: 9,
  };
}
