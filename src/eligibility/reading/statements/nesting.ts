import { breaksOff } from '../../../kernel/sentence.ts';
import { isCategory, isGroupLabel } from './group-name.ts';

const ANNOUNCES =
  /[:：]\W*$|\b(?:following|follows|below|any of|all of|one of|either|at least|includ\w+|such as|e\.g|defined|criteri\w+|requirements|conditions|unless|except\w*|if)\b/i;

/** Whether a statement leads to others: by what it says of them, or by stopping before its sentence does. */
export const announcesList = (text: string): boolean =>
  ANNOUNCES.test(text) || breaksOff(text) || isGroupLabel(text) || isCategory(text);

interface Nested {
  readonly section: string;
  readonly heading: string | undefined;
  readonly parent: number | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * The parents of a list's statements, but where the first item alone stands at the margin and announces nothing: those
 * indented after it are items of the same list, whose first lost its indentation.
 */
export function straightened(drafts: readonly Nested[], text: string): readonly (number | undefined)[] {
  const parents = drafts.map(({ parent }) => parent);
  const atMargin = new Map<string, number[]>();
  const under = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.parent !== undefined) {
      under.set(draft.parent, (under.get(draft.parent) ?? 0) + 1);
      continue;
    }
    const list = `${draft.section} ${draft.heading ?? ''}`;
    const items = atMargin.get(list);
    if (items === undefined) atMargin.set(list, [index]);
    else items.push(index);
  }
  for (const [only, ...others] of atMargin.values()) {
    if (only === undefined || others.length > 0 || (under.get(only) ?? 0) < 2) continue;
    const { start, end } = drafts[only]!;
    if (announcesList(text.slice(start, end))) continue;
    if (drafts.some((draft) => draft.parent === only && !/^\p{Lu}/u.test(text.slice(draft.start, draft.end)))) continue;
    for (const [index, parent] of parents.entries()) if (parent === only) parents[index] = undefined;
  }
  return parents;
}
