import type { Q } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import type { Measure } from './measure-shape.ts';

const WRITTEN = phraseTable<true>([['standard deviation|deviations', true]]);
const SIDE = phraseTable<'below' | 'above'>([
  ['( sd|sds ) below|under|less of|than? the|its|their? mean|median|average|norm|normal', 'below'],
  ['below|under of|than? the|its|their? mean|median|average|norm|normal', 'below'],
  ['( sd|sds ) above|over|more of|than? the|its|their? mean|median|average|norm|normal', 'above'],
  ['above|over of|than? the|its|their? mean|median|average|norm|normal', 'above'],
]);

/**
 * "more than 2 SD below the mean": a value below -2, since deviations are counted from the mean upwards. Anything else is left as
 * it is.
 */
export function aroundMean(measure: Measure, tokens: readonly Token[]): Measure {
  const written = measure.lo ?? measure.hi;
  if (written === undefined || measure.op === 'between' || measure.op === '=') return measure;
  const name = written.unit === '' ? WRITTEN.at(tokens, measure.to)?.end : undefined;
  const q: Q = name === undefined ? written : { ...written, unit: 'SD', ucum: '{SD}' };
  if (q.ucum !== '{SD}') return measure;
  const side = SIDE.at(tokens, name ?? measure.to);
  if (side === undefined) return measure;
  if (side.value === 'above')
    return { ...measure, to: side.end, unitless: false, ...(measure.lo === undefined ? { hi: q } : { lo: q }) };
  const { lo: _lo, hi: _hi, op, ...given } = measure;
  const rest = { ...given, unitless: false };
  const turned: Q = { ...q, value: -Number(q.value) };
  return op === '>' || op === '>='
    ? { ...rest, to: side.end, op: op === '>' ? '<' : '<=', hi: turned }
    : { ...rest, to: side.end, op: op === '<' ? '>' : '>=', lo: turned };
}
