import { phraseTable } from '../words/phrase.ts';
import { adjacent, type Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** `factor`: only after a number of times; alone the words say less. */
const LIMIT = phraseTable<{ readonly ref: 'ULN' | 'LLN' | 'baseline'; readonly factor?: true }>([
  ['of|the? uln|iuln', { ref: 'ULN' }],
  ['institutional|laboratory|local uln', { ref: 'ULN' }],
  [
    'the|of|institutional|laboratory|local? the|institutional|laboratory|local? upper limit|limits of|for? the|institutional|laboratory|local? normal|normals|norm|reference? range?|values? (? uln|iuln|unl? )?',
    { ref: 'ULN' },
  ],
  [
    'the|of|institutional|laboratory|local? the|institutional|laboratory|local? upper limit|limits of|for? the|institutional|laboratory|local? normal|normals|norm|reference reference? range|value|values?',
    { ref: 'ULN' },
  ],
  ['the|of? the? upper normal limit|value|range', { ref: 'ULN' }],
  ['the|of? the? normal upper limit', { ref: 'ULN' }],
  ['upper normal limit|value', { ref: 'ULN' }],
  ['the|of? the? upper|highest reference limit|limits|value|values|range', { ref: 'ULN' }],
  ['normal upper limit', { ref: 'ULN' }],
  ['upper limit of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'ULN' }],
  ['upper limit of|for? the? institutional|laboratory|local? normal|norm (? uln|iuln|unl? )?', { ref: 'ULN' }],
  ['the|of? lln', { ref: 'LLN' }],
  ['lln', { ref: 'LLN' }],
  ['uln', { ref: 'ULN' }],
  ['iuln', { ref: 'ULN' }],
  ['unl', { ref: 'ULN' }],
  ['the? lower limit|limits of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'LLN' }],
  ['lower limit|limits of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'LLN' }],
  ['the|of? maximum|maximal|max normal value|values|limit|range|level?', { ref: 'ULN' }],
  ['the|of? upper|high normal', { ref: 'ULN' }],
  ['of|the? the? normal value|values|level|levels|range|limit|limits?', { ref: 'ULN', factor: true }],
  ['baseline', { ref: 'baseline', factor: true }],
]);

export const TIMES = phraseTable<true>([
  ['x', true],
  ['×', true],
  ['*', true],
  ['·', true],
  ['⋅', true],
  ['times', true],
  ['- times', true],
  ['fold', true],
  ['- fold', true],
]);

/** "5xULN": the sign written together with what it multiplies. */
const FUSED_LIMIT: ReadonlyMap<string, 'ULN' | 'LLN'> = new Map([
  ['xuln', 'ULN'],
  ['xunl', 'ULN'],
  ['xiuln', 'ULN'],
  ['xlln', 'LLN'],
]);

/** "2.5 · ULN": before anything but a limit a dot may be a bullet. */
const isDot = wordClass('· ⋅ • ˣ ✕ ✖');

/** "Three times higher than the limit": so many times the limit, and more. */
const ABOVE = phraseTable<true>([
  ['higher|greater|more|larger|elevated|increased above|over|than|then', true],
  ['above|over', true],
]);

/** Whose limit it is: that of the laboratory, or of people of that age and sex, which is the one on a report. */
const OWNER = phraseTable<true>([
  [
    'for|of|at|by|in|per the|each|that|our|an? local|institutional|institution|reference|central|testing|performing|clinical|study|hospital|treating? lab|labs|laboratory|laboratories|institution|institutions|site|assay|center|centre',
    true,
  ],
  ['for|adjusted the|their? age', true],
  ['for the|their? age and|or|/ sex|gender', true],
  ['for the|their? sex|gender', true],
]);

/** "2N", "1.5 x N": the upper end of what is normal. */
const isNormal = (tokens: readonly Token[], at: number, times: boolean): boolean =>
  tokens[at]?.text === 'N' &&
  (times || adjacent(tokens, at - 1)) &&
  !(adjacent(tokens, at) && /^(?:word|number)$/.test(tokens[at + 1]!.kind));

/** "50 % above the upper limit": as a multiple of it. */
const SHARE_ABOVE = phraseTable<1 | -1>([
  ['%|percent higher|greater|more|elevated|increased? above|over|than', 1],
  ['%|percent lower|less|reduced|decreased? below|under|than', -1],
]);

/** By how much the limit is passed, as a share of it, where a number says so: "20 % below the lower limit". */
export function readShare(
  tokens: readonly Token[],
  at: number,
  share: number,
): { readonly factor: number; readonly op: '<' | '>'; readonly ref: 'ULN' | 'LLN'; readonly end: number } | undefined {
  const side = SHARE_ABOVE.at(tokens, at);
  const limit = side === undefined ? undefined : LIMIT.at(tokens, side.end);
  if (side === undefined || limit === undefined || limit.value.factor || limit.value.ref === 'baseline')
    return undefined;
  if ((side.value === 1) !== (limit.value.ref === 'ULN')) return undefined;
  const factor = Math.round((100 + side.value * share) * 1e6) / 1e8;
  return { factor, op: side.value === 1 ? '>' : '<', ref: limit.value.ref, end: limit.end };
}

export interface LimitRead {
  readonly ref: 'ULN' | 'LLN' | 'baseline';
  /** Where the words after the factor say that it is exceeded. */
  readonly exceeded?: true;
  readonly end: number;
}

/** "2 x ULN", "twice the upper limit of normal": the reference that follows a factor. */
export function readLimit(tokens: readonly Token[], at: number, factorWritten: boolean): LimitRead | undefined {
  const fused = factorWritten ? FUSED_LIMIT.get(tokens[at]?.lower ?? '') : undefined;
  if (fused !== undefined) return { ref: fused, end: at + 1 };
  const times = factorWritten ? (TIMES.at(tokens, at)?.end ?? (isDot(tokens[at]) ? at + 1 : undefined)) : at;
  const above = times === undefined ? undefined : ABOVE.at(tokens, times)?.end;
  const start = above ?? times ?? at;
  const multiplied = times !== undefined && times > at;
  if (factorWritten && isNormal(tokens, multiplied ? times : at, multiplied))
    return { ref: 'ULN', end: (multiplied ? times : at) + 1 };
  const limit = LIMIT.at(tokens, start);
  if (limit === undefined) return undefined;
  if (limit.value.factor && times === undefined) return undefined;
  const end = limit.value.ref === 'baseline' ? limit.end : (OWNER.at(tokens, limit.end)?.end ?? limit.end);
  return { ref: limit.value.ref, ...(above === undefined ? {} : { exceeded: true }), end };
}
