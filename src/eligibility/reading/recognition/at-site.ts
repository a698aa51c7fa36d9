import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isPlacing = wordClass('in at near over around on within');
const isDeterminer = wordClass('the a an this that any same planned intended proposed');
const isSite = wordClass('site sites area areas region regions zone location place point');
const isTie = wordClass('of for to');
const MOST = 4;

/**
 * "infection at the site of the puncture", "eczema in the injection area": where a finding is, and no treatment that somebody has. The
 * words only narrow what they stand behind.
 */
export function withSitesAsWords(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some(isSite)) return marks;
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const end = isFinding(out.at(-1)) && isPlacing(tokens[mark.from]) ? endOfSite(marks, index, tokens) : undefined;
    if (end === undefined) {
      out.push(mark);
      continue;
    }
    for (; index < end; index++) {
      const { from, to, k } = marks[index]!;
      out.push(k === 'filler' ? marks[index]! : { k: 'word', from, to });
    }
    index--;
  }
  return out;
}

const isFinding = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' &&
  (mark.head.domain === 'condition' || mark.head.domain === 'procedure') &&
  mark.head.population !== true;

/** Index after the last mark of the place that begins at a mark; undefined where it names nothing that another rule would take. */
function endOfSite(marks: readonly Mark[], from: number, tokens: readonly Token[]): number | undefined {
  let at = from + 1;
  while (marks[at] !== undefined && marks[at]!.to === marks[at]!.from + 1 && isDeterminer(tokens[marks[at]!.from]))
    at++;
  const first = at;
  while (at < first + MOST && isNamed(marks[at]) && !endsWithSite(marks[at]!, tokens)) at++;
  const site = marks[at];
  if (site === undefined || (site.k !== 'word' && site.k !== 'head' && site.k !== 'filler')) return undefined;
  if (!endsWithSite(site, tokens)) return undefined;
  at++;
  const heads = marks.slice(first, at).some(isTreatment);
  if (!isTie(tokens[marks[at]?.from ?? -1]) || marks[at]!.k !== 'filler') return heads ? at : undefined;
  let end = at + 1;
  while (marks[end] !== undefined && marks[end]!.to === marks[end]!.from + 1 && isDeterminer(tokens[marks[end]!.from]))
    end++;
  const named = end;
  while (end < named + MOST && isNamed(marks[end])) end++;
  return end > named && marks.slice(named, end).some(isTreatment) ? end : heads ? at : undefined;
}

const isNamed = (mark: Mark | undefined): boolean => mark !== undefined && (mark.k === 'word' || isTreatment(mark));
const isTreatment = (mark: Mark): boolean =>
  mark.k === 'head' &&
  (mark.head.domain === 'procedure' || mark.head.domain === 'medication' || mark.head.domain === 'study');
const endsWithSite = ({ to }: Mark, tokens: readonly Token[]): boolean => isSite(tokens[to - 1]);
