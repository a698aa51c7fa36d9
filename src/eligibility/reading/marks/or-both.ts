import type { Token } from '../words/token.ts';
import type { Mark, MarkOf } from './mark.ts';

/** "asthma, gout, or both": the members before are alternatives, and the words add none. */
export function withOrBoth(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  const out = [...marks];
  for (const [index, mark] of marks.entries()) {
    const both = marks[index + 1];
    if (!isLink(mark, 'or') || both?.k !== 'filler' || tokens[both.from]?.lower !== 'both') continue;
    if (!isEnd(marks[index + 2], tokens)) continue;
    const joint = marks
      .slice(0, index)
      .findLastIndex((one) => isLink(one, 'comma') || isLink(one, 'and') || isStop(one));
    if (joint < 0 || isStop(marks[joint]!)) continue;
    if (marks.slice(joint, index).some((one) => isLink(one, 'or') || isLink(one, 'slash'))) continue;
    out[joint] = { ...(marks[joint] as MarkOf<'link'>), link: 'or' };
    out[index] = { k: 'filler', from: mark.from, to: mark.to };
  }
  return out;
}

const isLink = (mark: Mark, link: MarkOf<'link'>['link']): boolean => mark.k === 'link' && mark.link === link;

const isStop = (mark: Mark): boolean =>
  mark.k === 'link' && mark.link !== 'comma' && mark.link !== 'and' && mark.link !== 'slash' && mark.link !== 'or';

/** What ends a list: nothing more, or words that go on with another thing. */
const isEnd = (mark: Mark | undefined, tokens: readonly Token[]): boolean =>
  mark === undefined ||
  mark.k === 'link' ||
  mark.k === 'time' ||
  (mark.k === 'filler' && tokens[mark.from]?.kind === 'mark');
