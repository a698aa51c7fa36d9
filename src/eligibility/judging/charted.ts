import { kept } from '../../kernel/kept.ts';
import type { Atom, Domain } from '../criterion.ts';
import { CHARTING_ROWS, type ChartingRow, UNASKED_ROWS } from './charting.table.ts';
import type { Context } from './context.ts';
import { isTooGeneral } from './occurrence.ts';
import type { Sought } from './sought.ts';
import { EXAMINATIONS, OVER_THE_COUNTER } from './treatment.table.ts';

/**
 * Whether a chart would mention what is sought, so that its silence may be read at all: what the lexicon marks as such,
 * every treatment by name that is not bought over the counter, what a row of the table names, and every disease by name,
 * where its absence speaks for the patient or the chart is one of years. That nothing of a general kind is charted
 * ("surgery") says something only of a chart of years, and only for the patient.
 */
export function wouldBeCharted(atom: Atom, sought: Sought, context: Context): boolean {
  const { domain, span, attrs } = atom;
  // A test that was not done has no outcome, good or bad.
  if (attrs?.polarity !== undefined && (domain === 'procedure' || /^(?:neg|norm)/i.test(attrs.polarity))) return false;
  const { index, clears, said, text } = context;
  // Whoever does not have it may be at risk of it all the same.
  if (clears && atom.modality === 'possible' && AT_RISK.test(text)) return false;
  if (isUnasked(sought, context) || (clears && isWait(atom))) return false;
  if (isTooGeneral(sought) && !hasRow(atom, sought, context)) return sought.charted && index.spansTime && !clears;
  return (
    sought.charted ||
    hasRow(atom, sought, context) ||
    isTreatment(domain, sought, context) ||
    (sought.lineage.some((id) => DEPENDENCES.has(id)) &&
      (AS_ILLNESS.test(said(span)) || AS_DISORDER.test(sought.text) || sharesWord(atom, context))) ||
    ((index.spansTime || !clears) && isDiagnosis(sought, context)) ||
    isVaccination(domain, sought, context)
  );
}

/** "At least four weeks after the last chemotherapy": whoever never had any need not wait, and nothing is asked of them. */
const isWait = ({ domain, window }: Atom): boolean =>
  (domain === 'medication' || domain === 'procedure') &&
  window?.rel === 'before' &&
  window.lo !== undefined &&
  window.hi === undefined;

/** Whether even the note of a single visit would have it, so that its absence is read whichever way it speaks. */
export const isNeverLeftOut = (sought: Sought, { index }: Context): boolean =>
  chartingOf(sought.lineage).some(({ record, speaks }) => record === 'any' && speaks === 'either') &&
  !(index.byOwnConcept.has('surgery') || index.byOwnConcept.has('major-surgery'));

/** Lexicon ids of habits that are long-standing illnesses in their own right. */
export const DEPENDENCES: ReadonlySet<string> = new Set(['alcohol-abuse', 'substance-abuse']);
const AT_RISK = /\brisks?\b|\bprone\b|\bsusceptib/i;
/** Words that mean the illness, where mere use goes unwritten. */
const AS_ILLNESS = /(?:ab|mis)use|depend|addict|disorder|alcoholi[sc]/i;
/** "Alcohol or substance use disorder": the word stands behind the other of the two. */
const AS_DISORDER = /disorder|depend|addict/i;

/** "Alcohol and/or drug abuse": the word that both share stands behind the second. */
const sharesWord = ({ span }: Atom, { said }: Context): boolean =>
  BARE_SUBSTANCE.test(said(span)) && SHARED_WORD.test(said([span[1], span[1] + SHARED_WITHIN]));

/** Use and intake are no abuse. */
const BARE_SUBSTANCE = /^(?!.*\b(?:excess|heavy|use\b|intake|consum|drink))(?:.*\W)?(?:alcohol|drugs?|substances?)$/i;
const SHARED_WORD =
  /^\s*(?:and\/or|and|or|\/|,)\s*(?:alcohol|drugs?|substances?|narcotics?|opioids?|medications?)\s+(?:(?:ab|mis)use|dependen|addict)/i;
/** Characters. */
const SHARED_WITHIN = 40;

type Lineage = Sought['lineage'];

/** The rows of a concept and of everything broader. */
const rowsOf = <R extends { readonly ids: readonly string[] }>(
  rows: readonly R[],
): ((lineage: Lineage) => readonly R[]) =>
  kept((lineage: Lineage) => rows.filter(({ ids }) => ids.some((id) => lineage.includes(id))));

const chartingOf = rowsOf(CHARTING_ROWS);
const unaskedOf = rowsOf(UNASKED_ROWS);

const isUnasked = (sought: Sought, { index }: Context): boolean =>
  unaskedOf(sought.lineage).some(
    ({ record, narrowedBy }) =>
      (record === 'any' || !index.spansTime) &&
      (narrowedBy === undefined || sought.narrowing.some((word) => narrowedBy.includes(word))),
  );

const hasRow = (atom: Atom, sought: Sought, context: Context): boolean =>
  chartingOf(sought.lineage).some((row) => applies(row, context) && isAsMarked(row, atom, sought));

const isAsMarked = ({ marked }: ChartingRow, atom: Atom, sought: Sought): boolean =>
  marked === 'severe' ? isSevereNow(atom) : marked === undefined || isMarked(atom, sought);

/** "Severe", and nothing else but that: neither of the past, nor at one place, of which a note says less. */
const isSevereNow = ({ attrs, window }: Atom): boolean =>
  SEVERE.test(attrs?.severity ?? '') && (window === undefined || window.phase === 'present');

/** What a single note would not leave out; what is significant need not be severe. */
const SEVERE = /^(?:severe|serious|life-?\s?threatening)$/i;

const applies = ({ record, speaks }: ChartingRow, { index, clears }: Context): boolean =>
  (record === 'any' || index.spansTime) && (speaks === 'either' || !clears);

/** Whether more is asked than that it is there: that it lasts, recurs, is severe or of one kind. */
const isMarked = ({ attrs, duration, count, quantity }: Atom, sought: Sought): boolean =>
  [attrs, duration, count, quantity].some((more) => more !== undefined) ||
  sought.narrowing.length > 0 ||
  LASTING.test(sought.text);

const LASTING = /^(?:chronic|persistent|recurrent|intractable|severe)\b/i;

/** A chart that holds vaccinations would hold this one too; and one by name keeps few people out who do not know of it. */
const isVaccination = (domain: Domain, { lineage }: Sought, { index, clears }: Context): boolean =>
  domain === 'immunization' &&
  ((index.spansTime && index.byDomain.has('immunization')) || (!clears && lineage.length > 1));

/** A drug or operation by name that is given or ordered, not bought over the counter. */
function isTreatment(domain: Domain, sought: Sought, { terminology }: Context): boolean {
  if (domain !== 'medication' && domain !== 'procedure') return false;
  // "At birth": the patient's own, which no chart has among what was done.
  if (sought.ids.includes('delivery') && /^birth$/i.test(sought.text)) return false;
  return (
    !isTooGeneral(sought) &&
    sought.ids.length > 0 &&
    sought.ids.every((id) => {
      const concept = terminology.concept(id);
      return ['medication', 'procedure'].includes(concept?.kind ?? '') && concept?.charted !== false;
    }) &&
    !sought.lineage.some((id) => EXAMINATIONS.has(id) || OVER_THE_COUNTER.has(id))
  );
}

/** A disease by name; symptoms and circumstances come and go unwritten, and so do findings that only an examination shows. */
const isDiagnosis = (sought: Sought, { terminology }: Context): boolean =>
  sought.ids.every((id) => {
    const concept = terminology.concept(id);
    return concept?.kind === 'condition' && concept.charted !== false;
  }) &&
  sought.lineage.includes('disease') &&
  !sought.lineage.includes('symptom');
