import { completed, type Unit } from '../calendar.ts';
import type { AllergyEntry, Chart, Entry } from '../chart.ts';
import { widerOf } from '../concepts/diseases.table.ts';
import { type Answer, all, any, atLeastOf, denied, same, UNKNOWN } from '../truth.ts';
import type { Claim, Frame, Range } from './claim.ts';
import { answerDisease } from './disease.ts';
import { answerDrug } from './drug.ts';
import { lasted, lies } from './interval.ts';
import { answerResult } from './result.ts';
import { type Place, silence } from './silence.ts';

/** What is true of a patient, from the way the claim and the chart were made. */
export function answer(claim: Claim, chart: Chart, place: Place): Answer {
  const turned: Place = { ...place, favourable: !place.favourable };
  switch (claim.k) {
    case 'age':
      return answerAge(claim.range, claim.unit, chart, place.asOf);
    case 'sex':
      return answerSex(claim.sex, chart);
    case 'disease':
      return answerDisease(claim, chart, place);
    case 'drug':
      return answerDrug(claim, chart, place);
    case 'result':
      return answerResult(claim, chart, place);
    case 'allergy':
      return answerAllergy(claim.drug, chart, place);
    case 'relative':
      return answerRelative(claim.disease, chart, place);
    case 'study':
      return answerStudy(claim.when, chart, place);
    case 'pregnancy':
      return answerPregnancy(chart, place);
    case 'not':
      return denied(answer(claim.of, chart, turned));
    case 'all':
      return all(claim.of.map((part) => answer(part, chart, place)));
    case 'any':
      return any(claim.of.map((part) => answer(part, chart, place)));
    case 'atLeast':
      return atLeastOf(
        claim.n,
        claim.of.map((part) => answer(part, chart, place)),
      );
    case 'except':
      return answerException(claim.id, claim.but, chart, place, turned);
  }
}

/** Completed units, as people count their age. */
function answerAge(range: Range, unit: Unit, { birth }: Chart, asOf: number): Answer {
  if (!birth) return UNKNOWN;
  const youngest = completed(Math.min(birth.last, asOf), asOf, unit);
  return same(lies({ low: youngest, high: completed(birth.first, asOf, unit) }, range));
}

function answerSex(asked: 'male' | 'female' | 'any', { sex }: Chart): Answer {
  if (sex !== 'male' && sex !== 'female') return UNKNOWN;
  return same(asked === 'any' || asked === sex);
}

/** By this age no woman is pregnant. */
const PAST_BEARING_YEARS = 75;

function answerPregnancy(chart: Chart, place: Place): Answer {
  if (chart.entries.some(({ kind }) => kind === 'pregnancy')) return same(true);
  const isPast = chart.birth !== undefined && completed(chart.birth.last, place.asOf, 'a') >= PAST_BEARING_YEARS;
  return isPast ? same(false) : silence(false, chart, place);
}

/** "No known allergies" is a denial of each, where no entry affirms any. */
function answerAllergy(id: string, chart: Chart, place: Place): Answer {
  const entries = chart.entries.filter(
    (entry): entry is AllergyEntry => entry.kind === 'allergy' && entry.certainty !== 'error',
  );
  const own = (certainty: AllergyEntry['certainty']): boolean =>
    entries.some((entry) => entry.id === id && entry.certainty === certainty);
  if (own('confirmed')) return same(true);
  if (own('doubted')) return UNKNOWN;
  if (own('refuted')) return same(false);
  const others = entries.some((entry) => entry.id !== 'any' && entry.certainty === 'confirmed');
  if (entries.some((entry) => entry.id === 'any') && !others) return same(false);
  return silence(false, chart, place);
}

function answerRelative(id: string, chart: Chart, place: Place): Answer {
  const found = chart.entries.some((entry) => entry.kind === 'relative' && widerOf(entry.disease).has(id));
  return found ? same(true) : silence(false, chart, place);
}

function answerStudy(when: 'now' | Frame, chart: Chart, place: Place): Answer {
  const frame = when === 'now' ? { from: place.asOf, to: place.asOf } : when;
  const truths = chart.entries.flatMap((entry) => {
    if (entry.kind !== 'study') return [];
    const end = entry.to ?? { first: entry.standing === 'active' ? place.asOf : entry.from.first, last: place.asOf };
    return [lasted(entry.from, end, frame)];
  });
  if (truths.includes(true)) return same(true);
  return truths.includes(null) ? UNKNOWN : silence(false, chart, place);
}

/**
 * Whoever has another one of the kind beside the excepted one has what is asked for; a wider name may stand for the excepted
 * one.
 */
function answerException(id: string, but: string, chart: Chart, place: Place, turned: Place): Answer {
  const isAnother = (entry: Entry): boolean =>
    entry.kind !== 'disease' || !(widerOf(entry.id).has(but) || widerOf(but).has(entry.id));
  const claim = { k: 'disease', id, when: 'unsaid' } as const;
  const beside = answerDisease(claim, { ...chart, entries: chart.entries.filter(isAnother) }, place);
  if (beside.strict === true) return beside;
  return all([answerDisease(claim, chart, place), denied(answerDisease({ ...claim, id: but }, chart, turned))]);
}
