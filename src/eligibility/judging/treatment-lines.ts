import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { comparedWith, within } from './interval.ts';
import { type Outcome, open, settled } from './outcome.ts';
import { distinct } from './sought.ts';
import { OF_LINES } from './treatment.table.ts';

/**
 * How many lines of treatment somebody with a cancer can have had at the most: no more than there are days on which the chart has a drug or
 * procedure begin that may belong to one. How many there were, no record counts; so only what that many rule out, or keep to, is answered,
 * and by presumption. Undefined where it is not asked, or where the record cannot bear it.
 */
export function judgeTreatmentLines(atom: Atom, context: Context): Outcome | undefined {
  const { quantity, concept } = atom;
  const { index, policy } = context;
  if (atom.rule !== 'score.treatment-lines' || !quantity || (concept?.codes.length ?? 0) > 0) return undefined;
  const isWhole = index.spansTime && !index.unread.includes('medication') && !index.unread.includes('procedure');
  const cancers = (index.byConcept.get('malignancy') ?? []).filter(
    ({ domain, certainty }) => domain === 'condition' && certainty === 'confirmed',
  );
  if (policy === 'strict' || !isWhole || cancers.length === 0 || NOT_OF_CANCER.test(concept?.text ?? ''))
    return undefined;
  const given = distinct(OF_LINES.flatMap((id) => index.byConcept.get(id) ?? [])).filter(isGiven);
  const days = new Set(given.map(({ start }, at) => (start === undefined ? `?${at}` : String(start.first))));
  const most = { lo: 0, hi: days.size };
  const ends = [quantity.lo, quantity.hi].map((end) => (typeof end?.value === 'number' ? end.value : undefined));
  const allowed =
    quantity.op === 'between'
      ? { ...(ends[0] !== undefined && { lo: ends[0] }), ...(ends[1] !== undefined && { hi: ends[1] }) }
      : comparedWith(quantity.op, ends[0] ?? ends[1] ?? Number.NaN);
  const truth = ends.every((end) => end === undefined) ? null : within(most, allowed);
  const evidence = cite(given, 'score.treatment-lines');
  if (truth !== null) return settled(truth, 'presumption', evidence);
  const why = `how many lines there were; the record has treatments begin on ${days.size} days`;
  return open({ domain: atom.domain, concept: concept?.text ?? 'lines of treatment', why }, evidence);
}

/** Lines of treatment for another disease. */
const NOT_OF_CANCER =
  /\b(?:arthritis|colitis|crohn|psoria|diabet|hypertens|epilep|seizure|depress|migraine|asthma|lupus|sclerosis|hiv|hepatitis|infect|anemia|anaemia|thrombocytopeni|graft)/i;

const isGiven = ({ domain, certainty, state }: Fact): boolean =>
  (domain === 'medication' || domain === 'procedure') &&
  certainty !== 'refuted' &&
  state !== 'planned' &&
  state !== 'not-done';
