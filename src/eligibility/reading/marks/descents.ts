import type { Token } from '../words/token.ts';
import type { Mark, MarkOf } from './mark.ts';

/** "of African American, Hispanic or Asian origin": one question of descent, whose members are alternatives. */
export function withOneDescent(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    const [before, joint] = [out.at(-2), out.at(-1)];
    if (isDescent(mark) && isDescent(before) && isOf(tokens, before) && joint?.k === 'link' && isList(joint))
      out.splice(-2, 2, { ...before, to: mark.to });
    else out.push(mark);
  }
  return out;
}

const isDescent = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.rule === 'social.ethnicity';

const isList = ({ link }: MarkOf<'link'>): boolean => link === 'comma' || link === 'or' || link === 'slash';

const isOf = (tokens: readonly Token[], { from }: MarkOf<'head'>): boolean =>
  tokens[from]?.lower === 'of' || tokens[from - 1]?.lower === 'of';
