import { type Days, moved } from '../calendar.ts';
import type { Chart, DrugEntry } from '../chart.ts';
import { DRUGS, drug } from '../concepts/drugs.table.ts';
import { type Answer, same, type Truth } from '../truth.ts';
import type { DrugClaim, Frame } from './claim.ts';
import { lasted } from './interval.ts';
import { type Place, silence } from './silence.ts';

const FOREVER: Days = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
const ALWAYS = Number.NEGATIVE_INFINITY;

/** Months for which a statement that a drug is not taken speaks of today. */
const REFUSAL_MONTHS = 3;

export function answerDrug(claim: DrugClaim, chart: Chart, place: Place): Answer {
  const entries = chart.entries.filter(
    (entry): entry is DrugEntry => entry.kind === 'drug' && isMeant(claim, entry.id),
  );
  const truths = entries.map((entry) => taken(claim, entry, place.asOf));
  if (truths.includes(true)) return same(true);
  if (truths.includes(null)) return same(null);
  if (entries.some((entry) => isDenial(claim, entry, place.asOf))) return same(false);
  // A chart that lists it at another time would list it at this one.
  const isListed = entries.some(
    ({ standing }) =>
      standing === 'taken' || standing === 'over' || (standing === 'refused' && claim.drug !== undefined),
  );
  const isPrescribed = !DRUGS.some((one) => one.unprescribed && isMeant(claim, one.id));
  return silence(isListed || isPrescribed, chart, place);
}

const isMeant = (claim: DrugClaim, id: string): boolean =>
  claim.drug === undefined ? drug(id).classes.includes(claim.kind ?? '') : claim.drug === id;

/** Undefined: the entry does not say that it was taken. */
function taken({ when }: DrugClaim, { standing, from, to }: DrugEntry, asOf: number): Truth | undefined {
  if (standing !== 'taken' && standing !== 'over') return undefined;
  if (when === 'ever') return true;
  const began = from ?? { first: ALWAYS, last: asOf };
  const ended = standing === 'taken' ? FOREVER : (to ?? { first: began.first, last: asOf });
  if (when === 'now') return standing === 'taken';
  return lasted({ first: began.first, last: Math.min(began.last, asOf) }, ended, when);
}

/** Only that one drug is not taken is said, and only of the time that the statement spans. */
function isDenial(claim: DrugClaim, { standing, from, to }: DrugEntry, asOf: number): boolean {
  if (standing !== 'refused' || claim.drug === undefined) return false;
  const last = to ? to.first : asOf;
  if (claim.when === 'now') return last >= moved(asOf, -REFUSAL_MONTHS, 'mo');
  return claim.when !== 'ever' && spans(from, last, claim.when);
}

const spans = (from: Days | undefined, last: number, frame: Frame): boolean =>
  from !== undefined && from.last <= frame.from && last >= frame.to;
