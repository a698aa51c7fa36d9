import { type Draft, join, type Tree } from './findings/draft.ts';

const isTreatment = (tree: Tree): boolean =>
  tree.k === 'draft' &&
  (tree.head.domain === 'medication' || tree.head.domain === 'procedure') &&
  tree.modality === 'asserted';

const isProgress = (tree: Tree): tree is Draft => tree.k === 'draft' && tree.head.rule === 'score.progression';

/** "progressed on sorafenib or lenvatinib": after either of the treatments that the words name in a row. */
export function withSharedProgress(tree: Tree | undefined): Tree | undefined {
  if (tree?.k !== 'or') return tree;
  const first = tree.of.findIndex(
    (part) => part.k === 'and' && part.of.some(isProgress) && isTreatment(part.of.at(-1)!),
  );
  const part = tree.of[first];
  if (part?.k !== 'and') return tree;
  const rest = tree.of.slice(first + 1);
  const end = rest.findIndex((one) => !isTreatment(one));
  const shared = end < 0 ? rest : rest.slice(0, end);
  const either = join('or', [part.of.at(-1), ...shared]);
  const whole = join('and', [...part.of.slice(0, -1), either]);
  return join('or', [...tree.of.slice(0, first), whole, ...rest.slice(shared.length)]);
}
