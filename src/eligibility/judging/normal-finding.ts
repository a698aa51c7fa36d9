import type { Fact } from '../../patient/facts.ts';
import { ACUTE_EVENTS } from '../acute-event.table.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { nameKey } from './named.ts';
import { NORMAL_FINDINGS, type NormalFinding } from './normal-finding.table.ts';
import { normality } from './normality.ts';
import { decided, type Outcome } from './outcome.ts';
import { POSITIVE_DAYS, POSITIVE_FINDINGS } from './positive-finding.table.ts';
import { presenceOf } from './presence.ts';
import type { Sought } from './sought.ts';

/**
 * What an examination that was found normal rules out of what nothing in the record speaks of ("chest X-ray: normal", and no
 * consolidation): evidence for as long as the table says, of now and of nothing that was before.
 *
 * @param charted what the record says of it otherwise
 */
export function ruledOutAsNormal(atom: Atom, sought: Sought, charted: Outcome, context: Context): Outcome {
  if (charted.strict !== null || !isOfNow(atom, sought) || sought.narrowing.length > 0) return charted;
  // What any entry says for it says more than that an examination was as it should be.
  if (charted.policy !== false && charted.evidence.some(({ rule }) => rule !== SIGN)) return charted;
  for (const row of NORMAL_FINDINGS) {
    if (!rulesOut(row, sought)) continue;
    const found = foundNormal(row, context);
    if (found.length === 0 || row.unless?.some((id) => context.index.byConcept.has(id))) continue;
    return decided(false, cite(found, 'condition.normal'));
  }
  return charted;
}

/** What a test of these days that was found positive shows, of which nothing in the record speaks by name ("urine protein: positive"). */
export function shownAsPositive(atom: Atom, sought: Sought, charted: Outcome, context: Context): Outcome {
  if (charted.strict !== null || !isOfNow(atom, sought) || sought.narrowing.length > 0) return charted;
  if (Object.keys(atom.attrs ?? {}).length > 0 || charted.evidence.some(({ rule }) => rule !== SIGN)) return charted;
  const tests = Object.keys(POSITIVE_FINDINGS).filter((id) => sought.ids.includes(POSITIVE_FINDINGS[id]!));
  const { index, today } = context;
  const results = tests
    .flatMap((id) => index.byOwnConcept.get(id) ?? [])
    .filter((fact) => fact.domain === 'observation');
  const latest = latestOf(results.filter((fact) => (takenOn(fact)?.last ?? Number.POSITIVE_INFINITY) <= today));
  const isShown = (fact: Fact): boolean =>
    fact.certainty === 'confirmed' &&
    presenceOf(fact) === true &&
    (takenOn(fact)?.first ?? Number.NEGATIVE_INFINITY) >= today - POSITIVE_DAYS;
  return latest.length > 0 && latest.every(isShown) ? decided(true, cite(latest, 'condition.positive')) : charted;
}

/** What only points to it says less than the examination that looks for it. */
const SIGN = 'condition.sign';

/** An event that is named without a time is one of any time, unless it is called acute. */
const isOfNow = ({ window, modality, duration, count, attrs }: Atom, { lineage }: Sought): boolean =>
  (window === undefined
    ? attrs?.acuity === 'acute' || !lineage.some((id) => ACUTE_EVENTS.has(id) || id === 'intracranial-hemorrhage')
    : window.phase === 'present') &&
  modality === 'asserted' &&
  duration === undefined &&
  count === undefined &&
  !Object.values(attrs ?? {}).some((word) => OF_ANOTHER_TIME.test(word));

const OF_ANOTHER_TIME =
  /resol|remi|past|previous|prior|former|recover|cured|treated|new|recent|recurr|chronic|persist/i;

const rulesOut = ({ rulesOut, itself }: NormalFinding, { ids, lineage }: Sought): boolean =>
  rulesOut.some((id) => (itself ? ids : lineage).includes(id));

/** The latest results of the days that count, where all of them are normal. */
function foundNormal({ tests, names = [], found, days }: NormalFinding, { index, today }: Context): readonly Fact[] {
  const entries = [
    ...tests.flatMap((id) => index.byOwnConcept.get(id) ?? []),
    ...names.flatMap((name) => index.byName.get(nameKey(name) ?? '') ?? []),
  ];
  const results = [...new Set(entries)].filter((fact) => {
    const taken = takenOn(fact);
    const isResult = fact.domain === 'observation' || (fact.domain === 'procedure' && fact.value !== undefined);
    return isResult && fact.state !== 'planned' && taken !== undefined && taken.last <= today;
  });
  const latest = latestOf(results);
  const isAsItShould = latest.every(
    (fact) =>
      fact.certainty === 'confirmed' &&
      (takenOn(fact)?.first ?? Number.NEGATIVE_INFINITY) >= today - days &&
      IS_FOUND[found](fact),
  );
  return isAsItShould ? latest : [];
}

const IS_FOUND: Readonly<Record<NormalFinding['found'], (fact: Fact) => boolean>> = {
  normal: (fact) => isNormal(fact),
  negative: (fact) => isNegative(fact),
  regular: (fact) => /^(?:regular|normal)\b(?!,? (?:but|except|until))/.test(plain(wordsOf(fact))),
};

/** By its flag or reference range, or in words that say just that. */
function isNormal(fact: Fact): boolean {
  const flagged = normality(fact);
  if (flagged !== null) return flagged;
  const { value } = fact;
  if (value?.kind === 'coded' && value.codings.some(({ code }) => NORMAL_CODES.has(code)))
    return value.text === undefined || NORMAL.test(plain(value.text));
  return NORMAL.test(withoutName(plain(wordsOf(fact)), plain(fact.text ?? '')));
}

/** "The chest X-ray is normal", of the chest X-ray. */
function withoutName(words: string, name: string): string {
  const said = words.replace(/^the /, '');
  return name !== '' && said.startsWith(`${name} `)
    ? said.slice(name.length + 1).replace(/^(?:is|are|was|were) /, '')
    : words;
}

/** SNOMED CT and LOINC answers: normal; mentally alert. */
const NORMAL_CODES: ReadonlySet<string> = new Set(['17621005', 'LA6626-1', '248234008']);
const NORMAL =
  /^(?:(?:(?:entirely|completely|fully|grossly|a|an|all) )*(?:normal|unremarkable|within normal limits|wnl|non-?focal|intact|clear|clear to auscultation(?: bilaterally)?|alert(?: and oriented(?: ?(?:x|times) ?[34])?)?|awake and alert|awake, alert and oriented)(?: (?:study|exam|examination|scan|film|tracing|report|chest x-?ray|chest radiograph|head ct|ecg|ekg|echocardiogram|electrocardiogram|for age))?|no abnormalit(?:y|ies)(?: (?:detected|seen|found|noted|identified))?|nad)$/;

function isNegative(fact: Fact): boolean {
  const words = plain(wordsOf(fact));
  return NO_GROWTH.test(words) || (!/growth/.test(words) && presenceOf(fact) === false);
}

/** A final result; "no growth to date" is not. */
const NO_GROWTH =
  /^(?:no (?:bacterial |significant )?growth(?: (?:after|at|for|in|x) (?:[57]|five|seven) days)?|sterile)$/;

const wordsOf = ({ value }: Fact): string =>
  value?.kind === 'text'
    ? value.text
    : value?.kind === 'coded'
      ? (value.text ?? value.codings.find(({ display }) => display !== undefined)?.display ?? '')
      : '';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
