import type { Chart, ResultEntry } from '../chart.ts';
import { analyte } from '../concepts/analytes.table.ts';
import { type Answer, POLICIES, type Policy, same, type Truth } from '../truth.ts';
import { comparedWith, type Frame, type Range, type ResultClaim } from './claim.ts';
import { happened, lies } from './interval.ts';
import { type Place, silence } from './silence.ts';

/** Days for which a result speaks for the present, where the text names no time. What the evidence says does not hang on the policy. */
const VALID_DAYS: Readonly<Record<Policy, number>> = { strict: 366, clinical: 366, permissive: 731 };

export function answerResult(claim: ResultClaim, chart: Chart, place: Place): Answer {
  const results = chart.entries.filter(
    (entry): entry is ResultEntry =>
      entry.kind === 'result' && entry.id === claim.id && entry.status !== 'error' && entry.value !== undefined,
  );
  const answers = POLICIES.map((policy) => answerUnder(policy, claim, results, chart, place)[policy]);
  const [strict = null, clinical = null, permissive = null] = answers;
  return { strict, clinical, permissive };
}

function answerUnder(
  policy: Policy,
  claim: ResultClaim,
  results: readonly ResultEntry[],
  chart: Chart,
  place: Place,
): Answer {
  const from = analyte(claim.id).lasting ? Number.NEGATIVE_INFINITY : place.asOf - VALID_DAYS[policy];
  const frame: Frame = claim.within ?? { from, to: place.asOf };
  const inTime = results.filter((result) => timely(result, frame) !== false);
  if (inTime.length === 0) return silence(false, chart, place);
  const truths = latest(inTime).map((result) =>
    timely(result, frame) === true && result.status === 'final' ? compared(claim, result) : null,
  );
  const [truth = null] = truths;
  return same(truths.every((one) => one === truth) ? truth : null);
}

const timely = ({ taken }: ResultEntry, frame: Frame): Truth => (taken ? happened(taken, frame) : null);

/** Those that no other surely follows. */
function latest(results: readonly ResultEntry[]): readonly ResultEntry[] {
  const newest = Math.max(...results.map(({ taken }) => taken?.first ?? Number.NEGATIVE_INFINITY));
  return results.filter(({ taken }) => (taken?.last ?? Number.POSITIVE_INFINITY) >= newest);
}

function compared({ range, limit }: ResultClaim, result: ResultEntry): Truth {
  if (result.foreignUnit) return null;
  if (limit === undefined) return lies(extentOf(result), range);
  const own = limit === 'upper' ? result.high : result.low;
  if (own === undefined) return null;
  const scaled: Range = {
    ...range,
    ...(range.low !== undefined && { low: range.low * own }),
    ...(range.high !== undefined && { high: range.high * own }),
  };
  return lies(extentOf(result), scaled);
}

function extentOf({ value, upTo, comparator }: ResultEntry): Range {
  if (value === undefined) return {};
  if (upTo !== undefined) return { low: value, high: upTo };
  return comparator ? comparedWith(comparator, value) : { low: value, high: value };
}
