import { type Days, moved } from '../calendar.ts';
import type { Chart, DiseaseEntry } from '../chart.ts';
import { disease, widerOf } from '../concepts/diseases.table.ts';
import { type Answer, atLeast, same, type Truth } from '../truth.ts';
import { comparedWith, type DiseaseClaim, type When } from './claim.ts';
import { happened, lasted, lies } from './interval.ts';
import { type Place, silence } from './silence.ts';

/**
 * One entry says of a disease: true or false where it is the disease or a kind of it, unknown where it is doubted or only a
 * wider name, false where it is refuted under its own or a wider name. Undefined: it does not speak of it.
 */
interface Said {
  readonly entry: DiseaseEntry;
  readonly exact: boolean;
  readonly truth: Truth;
}

export function answerDisease(claim: DiseaseClaim, chart: Chart, place: Place): Answer {
  const said = chart.entries.flatMap((entry) => (entry.kind === 'disease' ? sayings(claim, entry, place) : []));
  if (claim.atLeast !== undefined) return answerCount(claim.atLeast, said, chart, place);
  const yes = said.filter(({ truth }) => truth === true);
  const no = said.filter(({ entry }) => entry.certainty === 'refuted');
  if (yes.length > 0) return same(no.some((refuted) => yes.every((held) => isNotOlder(refuted, held))) ? null : true);
  const open = said.filter(({ truth }) => truth === null);
  if (open.length > 0)
    return open.every(({ entry }) => isLongPast(claim, entry, place)) ? silence(true, chart, place) : same(null);
  if (no.length > 0 || isDecidedAgainst(claim, said)) return same(false);
  return silence(true, chart, place);
}

function sayings(claim: DiseaseClaim, entry: DiseaseEntry, place: Place): readonly Said[] {
  if (entry.certainty === 'error') return [];
  const exact = widerOf(entry.id).has(claim.id);
  const coarse = widerOf(claim.id).has(entry.id);
  if (entry.certainty === 'refuted') return coarse ? [{ entry, exact: entry.id === claim.id, truth: false }] : [];
  if (!exact && !coarse) return [];
  const time = inTime(claim.when, entry, place.asOf);
  const long = claim.lasting ? longEnough(claim.lasting, entry, place.asOf) : true;
  const present = exact && entry.certainty === 'confirmed' ? true : null;
  const parts = [present, time, long];
  return [{ entry, exact, truth: atLeast(parts.length, parts) }];
}

const UNDATED: Days = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** An event is of the day on which it began, even where the entry is still active. */
function inTime(when: When, entry: DiseaseEntry, asOf: number): Truth {
  const { standing } = entry;
  if (when === 'ever') return true;
  const isEvent = disease(entry.id).event === true;
  if (when === 'unsaid') return isEvent || standing === 'active' ? true : null;
  if (when === 'now') return standing === 'active';
  const began = bounded(entry.began ?? { ...UNDATED, last: entry.recorded?.last ?? asOf }, asOf);
  if (isEvent) return happened(began, when);
  const open = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  return lasted(began, standing === 'active' ? open : (entry.ended ?? { first: began.first, last: asOf }), when);
}

/** What is recorded has begun by the day of judgement. */
const bounded = ({ first, last }: Days, asOf: number): Days => ({ first, last: Math.min(last, asOf) });

/** Whether it has lasted from its first day to the day of judgement as long as is asked; every length that the dates allow counts. */
function longEnough(
  { op, amount, unit }: NonNullable<DiseaseClaim['lasting']>,
  { began }: DiseaseEntry,
  asOf: number,
): Truth {
  if (!began) return null;
  const { first, last } = bounded(began, asOf);
  return lies({ low: asOf - last, high: asOf - first }, comparedWith(op, asOf - moved(asOf, -amount, unit)));
}

/** Days after which an illness that passes is nobody's any more: who is asked whether he has it need not be asked again. */
const PASSED_DAYS = 180;

function isLongPast({ when }: DiseaseClaim, { id, standing, began, ended }: DiseaseEntry, { asOf }: Place): boolean {
  const last = ended?.last ?? began?.last;
  return (
    when === 'unsaid' &&
    standing === 'over' &&
    disease(id).passing === true &&
    last !== undefined &&
    last < asOf - PASSED_DAYS
  );
}

/** What is over is not so now; what has been so for too short a time has not been so for long. */
function isDecidedAgainst(claim: DiseaseClaim, said: readonly Said[]): boolean {
  const whole = said.filter(({ entry }) => entry.id === claim.id);
  if (claim.when === 'now' && whole.some(({ entry }) => entry.standing === 'over')) return true;
  const exact = said.filter((one) => one.exact);
  return claim.lasting !== undefined && exact.length > 0 && exact.every(({ entry }) => entry.id === claim.id);
}

const isNotOlder = (refuted: Said, held: Said): boolean => noted(refuted.entry) >= noted(held.entry);

const noted = ({ began, recorded }: DiseaseEntry): number => began?.last ?? recorded?.last ?? Number.POSITIVE_INFINITY;

/** A record may always lack some: only that there were enough of them can be counted, or that there was none at all. */
function answerCount(least: number, said: readonly Said[], chart: Chart, place: Place): Answer {
  const days = new Set(said.filter(({ truth }) => truth === true).map(({ entry }) => entry.began?.text));
  if (days.size >= least) return same(true);
  if (said.length > 0) return same(said.every(({ entry }) => entry.certainty === 'refuted') ? false : null);
  return silence(true, chart, place);
}
