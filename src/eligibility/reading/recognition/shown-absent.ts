import type { Section } from '../../criterion.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isShown = wordClass(
  'affirmed confirmed verified evidenced shown demonstrated documented proven established as by through with a an the',
);
const isBy = wordClass('by through with');

/** "without diabetes, confirmed by a normal glucose": a normal result shows that the disease is not there; it is no kind of the disease that is denied. */
export function withShownAbsence(marks: readonly Mark[], tokens: readonly Token[], section: Section): readonly Mark[] {
  if (section !== 'inclusion') return marks;
  const at = marks.findIndex((mark) => mark.k === 'cue' && mark.cue.attr?.[1] === 'normal');
  if (at < 0 || !isBy(lastBefore(tokens, marks[at]!.from))) return marks;
  let first = at;
  while (first > 0 && isLead(marks[first - 1]!, tokens)) first--;
  const [named, result] = [marks[first - 1], marks[at + 1]];
  if (first === at || named?.k !== 'head' || named.head.domain !== 'condition') return marks;
  if (result?.k !== 'head' || result.head.domain !== 'observation') return marks;
  const since = marks.slice(marks.slice(0, first).findLastIndex(({ k }) => k === 'link') + 1, first);
  if (!since.some((mark) => mark.k === 'cue' && mark.cue.negates === true)) return marks;
  const [from, to] = [marks[first]!.from, marks[at]!.from];
  return [...marks.slice(0, first), { k: 'link', link: 'but', from, to }, ...marks.slice(at)];
}

/** The last word before an index that is no article. */
const lastBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1];

const isLead = ({ from, to, k }: Mark, tokens: readonly Token[]): boolean =>
  k !== 'head' && tokens.slice(from, to).every((token) => isShown(token) || token.lower === ',');
