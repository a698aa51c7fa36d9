import { readMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';

const isHalfLives = (measure: Measure): boolean => /half/i.test((measure.lo ?? measure.hi)?.unit ?? '');

/** Whether a measure is a length of time, in units of the calendar or in half-lives. */
export const isLength = (measure: Measure): boolean =>
  measure.ref === undefined && (measure.time !== undefined || isHalfLives(measure));

const WHICHEVER = phraseTable<'longer' | 'shorter'>([
  [',|(? whichever is|was|are|occurs|comes|has? the? longer|longest|greater|later|more|last )?', 'longer'],
  [',|(? whichever is|was|are|occurs|comes? the? shorter|shortest|less|earlier|first|smaller )?', 'shorter'],
  [',|(? the longer|longest )?', 'longer'],
  [',|(? the shorter|shortest )?', 'shorter'],
]);

/** "whichever is longer": which of two lengths counts. */
const readWhichever = (
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly counts: 'longer' | 'shorter' } | undefined => {
  const found = WHICHEVER.at(tokens, at);
  return found === undefined ? undefined : { end: found.end, counts: found.value };
};

const JOIN = phraseTable<true>([[',? or within|in|for|at|of? the? least|last|past|previous?', true]]);

/** A second length that is as good as the first, and which of them counts, where that is said. */
export interface OtherLength {
  readonly measure: Measure;
  readonly counts?: 'longer' | 'shorter';
  readonly end: number;
}

/** "4 weeks or 5 half-lives, whichever is longer": what follows a first length of time. */
export function readOtherLength(tokens: readonly Token[], first: Measure, source: string): OtherLength | undefined {
  const other = otherAfter(tokens, first, source);
  if (other === undefined) return undefined;
  const which = readWhichever(tokens, other.end);
  if (which !== undefined) return { measure: other.measure, ...which };
  return isHalfLives(first) === isHalfLives(other.measure) ? undefined : other;
}

/** "(whichever is longer)" after what the lengths are counted from. */
export function completed(
  tokens: readonly Token[],
  other: OtherLength | undefined,
  at: number,
): OtherLength | undefined {
  if (other === undefined) return undefined;
  const which = other.counts === undefined ? readWhichever(tokens, at) : undefined;
  return which === undefined ? { ...other, end: at } : { measure: other.measure, ...which };
}

function otherAfter(tokens: readonly Token[], first: Measure, source: string): OtherLength | undefined {
  const bracket = tokens[first.to]?.lower === '(' ? first.to + 1 : first.to;
  const join = JOIN.at(tokens, bracket);
  const measure = join && readMeasure(tokens, join.end, source, false);
  if (measure === undefined || !isLength(measure) || measure.aged) return undefined;
  const closed = bracket > first.to && tokens[measure.to]?.lower === ')';
  return bracket > first.to && !closed ? undefined : { measure, end: closed ? measure.to + 1 : measure.to };
}
