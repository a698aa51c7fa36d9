import { Failure } from '../../src/kernel/failure.ts';
import { parseJson } from '../../src/kernel/json.ts';
import { journeyOf } from './journey.ts';
import { type Mutation, mutate, randomFrom } from './mutation.ts';
import { canonicalText } from './sameness.ts';

export interface Outcome {
  /** `equal`: but for what the reader said that it left out. `wrong`: anything that must not be. */
  readonly kind: 'equal' | 'left out' | 'refused' | 'wrong';
  readonly detail: string;
  readonly mutations: readonly Mutation[];
}

const WAYS = [{ ids: 'literal' }, { ids: 'conditional' }, { ids: 'literal', maxEntries: 3 }] as const;

/** What becomes of a record with the faults that a seed gives it. */
export function outcomeOf(recordText: string, seed: number): Outcome {
  const random = randomFrom(seed);
  const record = JSON.parse(recordText) as Record<string, unknown>;
  if (random(10) > 0) delete record['resultsSection'];
  const mutations = mutate(record, random);
  const outcome = (kind: Outcome['kind'], detail = ''): Outcome => ({ kind, detail, mutations });
  try {
    const { issues, sent, back, remarks } = journeyOf(JSON.stringify(record), WAYS[random(WAYS.length)]!);
    if (issues.length > 0) return outcome('wrong', `invalid: ${issues[0]!.expression}: ${issues[0]!.message}`);
    const lost = remarks.filter((remark) => remark.lost).map((remark) => remark.place);
    if (withoutPlaces(sent, lost) !== back)
      return outcome('wrong', `came back as another: ${difference(withoutPlaces(sent, lost), back)}`);
    return lost.length > 0 ? outcome('left out', lost.join(', ')) : outcome('equal');
  } catch (error) {
    if (!(error instanceof Failure)) return outcome('wrong', `threw ${String(error)}`);
    if (error.expression === undefined || !touches(mutations, error.expression))
      return outcome('wrong', `refused without cause: ${error.message}`);
    return outcome('refused', error.message.replace(/^[^:]*: /, ''));
  }
}

/** Whether a path lies in something that was changed, or holds it. */
const touches = (mutations: readonly Mutation[], place: string): boolean =>
  mutations.some(({ path }) => place.startsWith(stem(path)) || path.startsWith(place));
/** Without its last index, since items move up where one is dropped. */
const stem = (path: string): string => path.replace(/\[\d+\]$/, '');

function withoutPlaces(text: string, places: readonly string[]): string {
  if (places.length === 0) return text;
  const record = parseJson(text);
  for (const place of places) {
    const steps = place.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    let holder = record as Record<string, unknown>;
    for (const step of steps) holder = holder[step] as Record<string, unknown>;
    delete holder[last];
  }
  return canonicalText(record);
}

function difference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 60), at + 60)} | ${b.slice(Math.max(0, at - 20), at + 60)}`;
}
