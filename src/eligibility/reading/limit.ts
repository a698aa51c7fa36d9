import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

const LIMIT = phraseTable<{ readonly ref: 'ULN' | 'LLN' | 'baseline' }>([
  ['of|the? uln|iuln', { ref: 'ULN' }],
  ['institutional|laboratory|local uln', { ref: 'ULN' }],
  [
    'the|of|institutional|laboratory|local? the|institutional|laboratory|local? upper limit|limits of|for? the|institutional|laboratory|local? normal|normals|norm|reference? range?|values? (? uln? )?',
    { ref: 'ULN' },
  ],
  [
    'the|of|institutional|laboratory|local? the|institutional|laboratory|local? upper limit|limits of|for? the|institutional|laboratory|local? normal|normals|norm|reference range?',
    { ref: 'ULN' },
  ],
  ['the|of? the? upper normal limit|value|range', { ref: 'ULN' }],
  ['the|of? the? normal upper limit', { ref: 'ULN' }],
  ['upper normal limit|value', { ref: 'ULN' }],
  ['normal upper limit', { ref: 'ULN' }],
  ['upper limit of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'ULN' }],
  ['upper limit of|for? the? institutional|laboratory|local? normal|norm (? uln? )?', { ref: 'ULN' }],
  ['the|of? lln', { ref: 'LLN' }],
  ['lln', { ref: 'LLN' }],
  ['uln', { ref: 'ULN' }],
  ['iuln', { ref: 'ULN' }],
  ['unl', { ref: 'ULN' }],
  ['the? lower limit|limits of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'LLN' }],
  ['lower limit|limits of|for? the? institutional|laboratory|local? normal|norm|reference range?', { ref: 'LLN' }],
  ['the|of? maximum|maximal|max normal value|values|limit|range|level?', { ref: 'ULN' }],
  ['the|of? upper|high normal', { ref: 'ULN' }],
  ['normal', { ref: 'ULN' }],
  ['baseline', { ref: 'baseline' }],
]);

export const TIMES = phraseTable<true>([
  ['x', true],
  ['×', true],
  ['*', true],
  ['times', true],
  ['- times', true],
  ['fold', true],
  ['- fold', true],
]);

/** "2 x ULN", "twice the upper limit of normal": the reference that follows a factor. */
export function readLimit(
  tokens: readonly Token[],
  at: number,
  factorWritten: boolean,
): { ref: 'ULN' | 'LLN' | 'baseline'; end: number } | undefined {
  const times = factorWritten ? TIMES.at(tokens, at)?.end : at;
  const start = times ?? at;
  const limit = LIMIT.at(tokens, start);
  if (limit === undefined) return undefined;
  const plain = tokens[start]?.lower === 'normal' || tokens[start]?.lower === 'baseline';
  return plain && times === undefined ? undefined : { ref: limit.value.ref, end: limit.end };
}
