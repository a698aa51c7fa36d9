import type { Section } from '../../criterion.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isFree = wordClass('free');
const isPeriod = wordClass('period interval');
const isAsking = wordClass('is are was be must will should required needed necessary mandatory');
const isBetween = wordClass('- a an the at least minimum of');

/**
 * "a 5-year cancer-free period is required": the disease within that time bars, whatever the sentence asks. A time behind it ("of 5
 * years") is read elsewhere.
 */
export function withFreePeriods(marks: readonly Mark[], tokens: readonly Token[], section: Section): readonly Mark[] {
  const at = marks.findIndex((mark) => mark.k === 'word' && isFree(tokens[mark.from]));
  if (at < 0 || !isPeriod(tokens[marks[at]!.to])) return marks;
  const disease = marks.slice(0, at).findLast((mark) => mark.k !== 'filler');
  const index = disease === undefined ? -1 : marks.indexOf(disease);
  const length = marks.slice(0, index).findLast((mark) => mark.k !== 'filler');
  if (disease?.k !== 'head' || disease.head.domain !== 'condition' || length?.k !== 'measure') return marks;
  if (!tokens.slice(length.to, disease.from).every((token) => isBetween(token))) return marks;
  let end = marks[at]!.to + 1;
  while (isAsking(tokens[end])) end++;
  const time = within(length, marks[at]!.from, end);
  if (time === undefined || end === marks[at]!.to + 1) return marks;
  const before = marks.slice(0, marks.indexOf(length));
  const lead: Mark = { k: 'filler', from: length.from, to: disease.from };
  const denied: Mark = { k: 'cue', from: length.from, to: disease.from, cue: { negates: true } };
  const rest = marks.filter(({ from }) => from >= end);
  const gap: Mark[] = marks[at]!.from > disease.to ? [{ k: 'filler', from: disease.to, to: marks[at]!.from }] : [];
  return [...before, section === 'exclusion' ? lead : denied, disease, ...gap, time, ...rest];
}

/** The length as the time before enrolment in which nothing may have been. */
function within({ measure }: MarkOf<'measure'>, from: number, to: number): MarkOf<'time'> | undefined {
  const length = measure.lo ?? measure.hi;
  if (measure.time === undefined || length === undefined) return undefined;
  const window = { anchor: 'enrolment', rel: 'before', phase: 'past', hi: length } as const;
  return { k: 'time', from, to, time: { k: 'window', from, to, window }, codes: [] };
}
