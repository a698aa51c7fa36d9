import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

/**
 * "at least 4 of the 11 ACR criteria for lupus", "two or more symptoms of gout": so many criteria are the source of a
 * diagnosis, and so many symptoms are none of how often somebody had the disease.
 */
export function withCriteriaCounts(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (tokens.some(({ lower }) => lower === ':')) return marks;
  const out: Mark[] = [];
  let taken: readonly [number, number] = [0, 0];
  for (const mark of marks) {
    if (mark.from >= taken[0] && mark.to <= taken[1]) continue;
    const noun = isCount(mark) ? nounBehind(tokens, mark.to) : undefined;
    if (noun === undefined) out.push(mark);
    else if (isCriteria(tokens[noun])) {
      taken = [mark.from, noun + 2];
      out.push(sourceFrom(tokens, out, ...taken));
    } else for (let at = mark.from; at < mark.to; at++) out.push({ k: 'word', from: at, to: at + 1 });
  }
  return out;
}

const isCount = (mark: Mark): mark is MarkOf<'measure'> =>
  mark.k === 'measure' &&
  mark.measure.stated &&
  mark.measure.unitless &&
  mark.measure.ref === undefined &&
  Number.isInteger(Number((mark.measure.lo ?? mark.measure.hi)?.value));

const isCriteria = wordClass('criteria criterion');
const isSign = wordClass('symptoms signs features manifestations findings');
const isFor = wordClass('for of');
const isOfName = wordClass(
  'of the following diagnostic classification clinical revised published current main major minor cardinal classic typical new possible',
);

/** Index of "criteria for", "symptoms of" behind a number, with only words between that name whose they are. */
function nounBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isCriteria(token) || isSign(token)) return isFor(tokens[at + 1]) ? at : undefined;
    if (token.kind !== 'number' && !isOfName(token) && !/^\p{Lu}/u.test(token.text) && token.text !== '/')
      return undefined;
  }
  return undefined;
}

const isMeeting = wordClass(
  'fulfil fulfill fulfils fulfills fulfilling fulfilled meet meets meeting met satisfy satisfies satisfying',
);

/** The source, with the verb before it. */
function sourceFrom(tokens: readonly Token[], before: Mark[], from: number, to: number): Mark {
  const verb = before.at(-1);
  if (verb === undefined || verb.to !== from || !isMeeting(tokens[verb.from])) return { k: 'source', from, to };
  before.pop();
  return { k: 'source', from: verb.from, to };
}
