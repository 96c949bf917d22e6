import type { JSX, Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kept } from '../utils/audit/kept';
import type { ChecklistInput } from '../utils/checklist/checklist';
import type { MessageKey } from '../utils/i18n';
import {
  blankFields,
  type FieldId,
  fieldIds,
  fieldTrouble,
  type LetterFields,
  maxField,
  missingFields,
  type TaxKind,
  taxKinds,
} from '../utils/shop-letter/fields';
import type { NumberTrouble } from '../utils/shop-letter/inn';
import { letterText } from '../utils/shop-letter/letter-text';
import {
  choicesFor,
  type Point,
  type PointChoice,
  type PointEvidence,
  type PointFact,
  pointsOf,
} from '../utils/shop-letter/points';
import type { LetterDraft } from '../utils/storage/letter-draft';
import { KeptFailure } from './KeptFailure';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

export interface LetterFormProps {
  /** Another object only when it is of another shop, or was forgotten: what is typed here is the form's until then. */
  draft: LetterDraft;
  /** Whether the draft is kept in the browser. */
  keeping: Keeping;
  /** What is stored of the shop; empty while nothing is. */
  known: ChecklistInput;
  /** A paragraph each, see `composeLetter`. */
  compose: (fields: LetterFields, points: readonly Point[]) => readonly string[];
  /** Where the portal's support is. */
  supportUrl: string;
  /** `typing`: a letter more or less; `done`: the person is through with a field. */
  onDraft: (draft: LetterDraft, stage: 'typing' | 'done') => Promise<Kept>;
  onKeeping: (keeping: Keeping) => Promise<Kept>;
  onCopy: (text: string) => Promise<CopyOutcome>;
}

export type Keeping = 'kept' | 'not-kept';
export type CopyOutcome = 'copied' | 'failed';

/**
 * The letter that closes a shop, made of what the person types and of what is known of the shop. Nothing is sent: the
 * person copies it and pastes it where they like. On paper it has gaps, and nothing of anybody.
 */
export function LetterForm(props: LetterFormProps): JSX.Element {
  const { known, keeping, compose, supportUrl, onDraft, onKeeping, onCopy } = props;
  const t = useTranslate();
  const id = useId();
  const letter = useRef<HTMLQuoteElement>(null);
  const { last, keep } = useKept();
  const [draft, setDraft] = useState(props.draft);
  const [copied, setCopied] = useState<CopyOutcome | 'not-yet'>('not-yet');
  useEffect(() => setDraft(props.draft), [props.draft]);
  const points = pointsOf(known, draft.choices);
  const paragraphs = compose(draft.fields, points);
  const text = letterText(paragraphs);
  // What was copied is not this any more.
  useEffect(() => setCopied('not-yet'), [text]);
  const change = (next: LetterDraft, stage: 'typing' | 'done'): void => {
    setDraft(next);
    void keep(onDraft(next, stage));
  };
  const copy = async (): Promise<void> => {
    const outcome = await onCopy(text);
    // Whoever cannot have it copied finds it selected.
    if (outcome === 'failed' && letter.current) getSelection()?.selectAllChildren(letter.current);
    setCopied(outcome);
  };
  return (
    <section id="letter" class="letter" aria-labelledby={`${id}-title`}>
      <p class="letter__caption">
        <b id={`${id}-title`}>{t.text('guide_letter_title')}.</b> {t.text('guide_letter_note')}
      </p>
      <form class="letter__form screen-only" onSubmit={(event) => event.preventDefault()}>
        <Fields fields={draft.fields} onFields={(fields, stage) => change({ ...draft, fields }, stage)} />
        <details class="fold letter__points">
          <summary>
            <span class="fold__title">{t.text('letter_points')}</span> <PointCounts points={points} />
          </summary>
          <p class="soft">{t.text('letter_pointsHow')}</p>
          <ul class="letter__list">
            {points.map((point) => (
              <PointRow
                key={point.fact}
                point={point}
                onChoice={(choice) => change({ ...draft, choices: { ...draft.choices, [point.fact]: choice } }, 'done')}
              />
            ))}
          </ul>
        </details>
        <Letter paragraphs={paragraphs} at={letter} />
        <Missing fields={draft.fields} />
        <Early points={points} />
        <div class="row-actions">
          <button type="button" class="button button--primary" onClick={() => void copy()}>
            {t.text('letter_copy')}
          </button>
          <a class="button" href={supportUrl} target="_blank" rel="noreferrer">
            {t.text('letter_support')}
          </a>
        </div>
        <p class="letter__said" role="status">
          {copied === 'copied' && t.text('letter_copied')}
        </p>
        <p class="letter__said letter__trouble" role="alert">
          {copied === 'failed' && t.text('letter_copyFailed')}
        </p>
        <label class="choice">
          <input
            type="checkbox"
            checked={keeping === 'kept'}
            onChange={(event) => void keep(onKeeping(event.currentTarget.checked ? 'kept' : 'not-kept'))}
          />
          <span class="choice__text">{t.text('letter_keep')}</span>
        </label>
        <p class="soft">{t.text('letter_keepHow')}</p>
        <KeptFailure last={last} />
      </form>
      <div class="print-only">
        <Letter paragraphs={compose(blankFields, [])} />
      </div>
    </section>
  );
}

interface LetterProps {
  paragraphs: readonly string[];
  at?: Ref<HTMLQuoteElement>;
}

/** The letter is in Russian in every language: that is what the support reads. */
function Letter({ paragraphs, at = null }: LetterProps): JSX.Element {
  return (
    <blockquote ref={at} class="letter__text" lang="ru">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

const fieldKeys = {
  name: 'letter_name',
  taxNumber: 'letter_taxNumber',
  shopId: 'letter_shopId',
  contact: 'letter_contact',
} as const satisfies Record<FieldId, MessageKey>;

const taxKeys = {
  inn: 'letter_taxInn',
  unp: 'letter_taxUnp',
  bin: 'letter_taxBin',
  other: 'letter_taxOther',
} as const satisfies Record<TaxKind, MessageKey>;

const taxHints = {
  inn: 'letter_hintInn',
  unp: 'letter_hintUnp',
  bin: 'letter_hintBin',
  other: 'letter_hintOther',
} as const satisfies Record<TaxKind, MessageKey>;

interface FieldsProps {
  fields: LetterFields;
  onFields: (fields: LetterFields, stage: 'typing' | 'done') => void;
}

function Fields({ fields, onFields }: FieldsProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const field = (name: FieldId, hint: MessageKey | null): JSX.Element => (
    <Field
      key={name}
      name={name}
      fields={fields}
      hint={hint === null ? null : t.text(hint)}
      onValue={(value, stage) => onFields({ ...fields, [name]: value }, stage)}
    />
  );
  return (
    <div class="letter__fields">
      {field('name', null)}
      <div class="letter__field">
        <label class="letter__label" for={id}>
          {t.text('letter_taxKind')}
        </label>
        <select
          id={id}
          class="field"
          value={fields.taxKind}
          onChange={(event) => {
            const taxKind = taxKinds.find((kind) => kind === event.currentTarget.value);
            if (taxKind) onFields({ ...fields, taxKind }, 'done');
          }}
        >
          {taxKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.text(taxKeys[kind])}
            </option>
          ))}
        </select>
      </div>
      {field('taxNumber', taxHints[fields.taxKind])}
      {field('shopId', 'letter_hintShopId')}
      {field('contact', null)}
    </div>
  );
}

interface FieldProps {
  name: FieldId;
  fields: LetterFields;
  hint: string | null;
  onValue: (value: string, stage: 'typing' | 'done') => void;
}

function Field({ name, fields, hint, onValue }: FieldProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  // Nobody is told of a mistake while they are still typing.
  const [typing, setTyping] = useState<'yes' | 'no'>('no');
  useEffect(() => setTyping('no'), [fields.taxKind]);
  const trouble = typing === 'yes' ? null : fieldTrouble(fields, name);
  const isNumber = name === 'shopId' || (name === 'taxNumber' && fields.taxKind !== 'other');
  return (
    <div class="letter__field">
      <label class="letter__label" for={id}>
        {t.text(fieldKeys[name])}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        maxLength={maxField}
        value={fields[name]}
        aria-invalid={trouble !== null}
        aria-describedby={`${id}-hint ${id}-trouble`}
        onInput={(event) => {
          setTyping('yes');
          onValue(event.currentTarget.value, 'typing');
        }}
        onChange={(event) => onValue(event.currentTarget.value, 'done')}
        onBlur={() => setTyping('no')}
      />
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <p id={`${id}-trouble`} class="letter__trouble" role="status">
        {trouble && t.text(troubleKey(name, fields.taxKind, trouble))}
      </p>
    </div>
  );
}

function troubleKey(name: FieldId, kind: TaxKind, trouble: NumberTrouble): MessageKey {
  if (name === 'shopId') return 'letter_shopIdDigits';
  if (trouble === 'not-digits') return 'letter_taxDigits';
  if (trouble === 'checksum') return 'letter_innChecksum';
  return kind === 'unp' ? 'letter_unpLength' : kind === 'bin' ? 'letter_binLength' : 'letter_innLength';
}

/** Says which gaps the letter has. */
function Missing({ fields }: { fields: LetterFields }): JSX.Element {
  const t = useTranslate();
  const missing = missingFields(fields);
  return (
    <p class="letter__said" role="status">
      {missing.length > 0 &&
        t.text(
          'letter_missing',
          fieldIds
            .filter((each) => missing.includes(each))
            .map((each) => t.text(fieldKeys[each]))
            .join(', '),
        )}
    </p>
  );
}

/** What is open does not forbid the letter: nobody knows what the support makes of it. */
function Early({ points }: { points: readonly Point[] }): JSX.Element | null {
  const t = useTranslate();
  const open = openOf(points);
  return open > 0 ? <p class="letter__early">{t.text('letter_early', t.number(open))}</p> : null;
}

function openOf(points: readonly Point[]): number {
  return points.filter(({ evidence }) => evidence.kind === 'some').length;
}

const pointKeys = {
  'shop-balance': 'letter_pointBalance',
  'shop-stock': 'letter_pointStock',
  'shop-goods-returns': 'letter_pointGoodsReturns',
  'shop-claims': 'letter_pointClaims',
  'shop-orders': 'letter_pointOrders',
  'shop-supplies': 'letter_pointSupplies',
  'shop-own-stock': 'letter_pointOwnStock',
  'shop-ads': 'letter_pointAds',
  'shop-jam': 'letter_pointJam',
  'shop-tariffs': 'letter_pointTariffs',
  'shop-support': 'letter_pointSupport',
} as const satisfies Record<PointFact, MessageKey>;

const evidenceKeys = {
  none: 'letter_seenNone',
  some: 'letter_seenSome',
  ticked: 'letter_ticked',
  unknown: 'letter_notSeen',
} as const satisfies Record<PointEvidence['kind'], MessageKey>;

/** What «say» comes to depends on what is known. */
const sayKeys = {
  none: 'letter_sayNone',
  some: 'letter_saySome',
  ticked: 'letter_sayTicked',
  unknown: 'letter_sayUnknown',
} as const satisfies Record<PointEvidence['kind'], MessageKey>;

interface PointRowProps {
  point: Point;
  onChoice: (choice: PointChoice) => void;
}

function PointRow({ point, onChoice }: PointRowProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const { fact, evidence, choice } = point;
  const at = evidence.kind === 'some' ? evidence.known.at : evidence.kind === 'unknown' ? null : evidence.at;
  const choices = choicesFor(evidence);
  const textOf = (each: PointChoice): string =>
    t.text(each === 'say' ? sayKeys[evidence.kind] : each === 'settled' ? 'letter_saySettled' : 'letter_leaveOut');
  return (
    <li class={`letter__point letter__point--${evidence.kind}`}>
      <label class="letter__label" for={id}>
        {t.text(pointKeys[fact])}
      </label>
      <span id={`${id}-known`} class="soft">
        {at === null ? t.text('letter_notSeen') : t.text(evidenceKeys[evidence.kind], t.moment(at))}
        {evidence.kind === 'some' && ` ${evidence.known.evidence}`}
      </span>
      <select
        id={id}
        class="field letter__choice"
        aria-describedby={`${id}-known`}
        value={choice}
        onChange={(event) => {
          const chosen = choices.find((each) => each === event.currentTarget.value);
          if (chosen) onChoice(chosen);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {textOf(each)}
          </option>
        ))}
      </select>
    </li>
  );
}

function PointCounts({ points }: { points: readonly Point[] }): JSX.Element {
  const t = useTranslate();
  const open = openOf(points);
  const unknown = points.filter(({ evidence }) => evidence.kind === 'unknown').length;
  return (
    <span class="soft">
      {t.text('letter_counts', t.number(points.length - open - unknown), t.number(open), t.number(unknown))}
    </span>
  );
}
