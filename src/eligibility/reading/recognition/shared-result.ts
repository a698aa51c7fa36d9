import type { Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isResultWord = wordClass(
  'positive negative reactive nonreactive seropositive seronegative detectable undetectable presence detection + -',
);
/** What a test looks for. */
const TESTED =
  /hiv|hepatitis|virus|syphilis|tubercul|covid|toxoplasm|malaria|chagas|trypanosom|antibod|antigen|serolog|viral-load|-dna|-rna|-pcr|rheumatoid-factor/;

const polarityOf = (mark: Mark): string | undefined => {
  if (mark.k === 'head') return mark.head.attrs?.polarity;
  return mark.k === 'cue' && mark.cue.attr?.[0] === 'polarity' ? mark.cue.attr[1] : undefined;
};

const isTested = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' &&
  (mark.head.domain === 'condition' || mark.head.domain === 'observation') &&
  TESTED.test(mark.head.concept?.codes[0]?.code ?? '');

/**
 * "HIV, hepatitis B and hepatitis C negative", "HBsAg or anti-HCV positive": the result at the end of a list of tests is that of
 * each of them. Where something is said of the first one before it is named, that may be meant of the list, and it stays as it is.
 */
export function shareResults(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some(isResultWord)) return marks;
  const out = marks.map((mark, at) =>
    isShown(marks, at, tokens) ? withResult(mark as MarkOf<'head'>, 'positive') : mark,
  );
  for (let at = 2; at < out.length; at++) {
    const result = polarityOf(out[at]!);
    if (result !== 'positive' && result !== 'negative') continue;
    const last = out[at]!.k === 'head' ? at : at - (isHyphen(out[at - 1]!, tokens) ? 2 : 1);
    if (!isTested(out[last]) || (last < at && isTested(out[at + 1]))) continue;
    let first = last;
    while (isJoint(out[first - 1]) && isPlainTest(out[first - 2])) first -= 2;
    if (first === last || !mayBegin(out[first - 1]) || isApart(out, last)) continue;
    for (let index = first; index < last; index += 2) out[index] = withResult(out[index] as MarkOf<'head'>, result);
  }
  return out;
}

/** "hepatitis B, HBeAg negative": a disease, and behind the comma a test of its own. */
const isApart = (marks: readonly Mark[], last: number): boolean => {
  const [disease, comma, test] = marks.slice(last - 2, last + 1);
  return (
    comma?.k === 'link' &&
    comma.link === 'comma' &&
    disease?.k === 'head' &&
    disease.head.domain === 'condition' &&
    test?.k === 'head' &&
    test.head.domain === 'observation'
  );
};

const isPresence = wordClass('presence detection');

/** "presence of HCV RNA": what a test found. */
const isShown = (marks: readonly Mark[], at: number, tokens: readonly Token[]): boolean => {
  const [cue, mark] = [marks[at - 1], marks[at]];
  if (cue?.k !== 'cue' || !isPlainTest(mark) || mark.head.domain !== 'observation') return false;
  return tokens[cue.to - 1]!.lower === 'of' && tokens.slice(cue.from, cue.to).some(isPresence);
};

const isHyphen = ({ from, to }: Mark, tokens: readonly Token[]): boolean =>
  to === from + 1 && tokens[from]!.lower === '-';
const isJoint = (mark: Mark | undefined): boolean => mark?.k === 'link' && /^(?:comma|or|and|slash)$/.test(mark.link);
const isPlainTest = (mark: Mark | undefined): mark is MarkOf<'head'> => isTested(mark) && mark.head.attrs === undefined;
/** Nothing is said of the list as a whole. */
const mayBegin = (mark: Mark | undefined): boolean =>
  mark === undefined || mark.k === 'filler' || (mark.k === 'link' && mark.link !== 'open' && mark.link !== 'except');

function withResult(mark: MarkOf<'head'>, polarity: string): Mark {
  const { head } = mark;
  if (head.domain === 'condition' && polarity === 'positive') return mark;
  const attrs = { ...head.attrs, polarity };
  const tested =
    head.domain === 'observation'
      ? head
      : ({ ...head, domain: 'observation', rule: 'observation.test-result' } as const);
  return { ...mark, head: { ...tested, attrs } };
}
