import { type Draft, join, type Tree } from '../findings/draft.ts';

const isStep = (tree: Tree): tree is Draft =>
  tree.k === 'draft' && tree.head.domain === 'score' && tree.quantity?.op === '=' && tree.window === undefined;

const nameOf = ({ head }: Draft): string => head.concept?.codes[0]?.code ?? '';

/** "ASA I - ASA II", "ECOG 0 and ECOG 1": nobody is on two steps of one scale at once, so that either will do. */
export function partedByStep(tree: Tree): Tree {
  if (tree.k === 'or' || tree.k === 'and') {
    const of = tree.of.map(partedByStep);
    const steps = tree.k === 'and' ? of.filter(isStep) : [];
    const [first, ...others] = steps;
    const alike =
      first !== undefined &&
      others.length > 0 &&
      nameOf(first) !== '' &&
      others.every((one) => nameOf(one) === nameOf(first) && one.quantity?.lo?.value !== first.quantity?.lo?.value);
    if (!alike) return { ...tree, of };
    return join('and', [join('or', steps), ...of.filter((part) => !isStep(part))])!;
  }
  return tree.k === 'not' ? { k: 'not', of: partedByStep(tree.of) } : tree;
}
