import { type Draft, join, type Tree } from '../findings/draft.ts';
import { isPopulation, type Leaf } from '../findings/leaf.ts';
import type { MarkOf } from '../marks/mark.ts';

const COUNTED =
  /^(?:[\p{L}-]+ ){0,3}(?:risk factors?|criteri(?:a|on)|signs?|symptoms?|features?|conditions?|diseases?|comorbidities|disorders?)(?: for [\p{L} -]{1,60})?$/iu;

/** How many of the things in a bracket the finding before it asks for: "two or more risk factors (…)". */
function numberAsked({ head, quantity }: Draft): number | undefined {
  const least = quantity?.lo?.value;
  if (quantity?.op !== '>=' || typeof least !== 'number' || !Number.isInteger(least) || least < 1) return undefined;
  const plain =
    head.rule === 'observation.unknown-variable' && quantity.lo?.ucum === undefined && quantity.hi === undefined;
  return plain && COUNTED.test(head.concept?.text ?? '') ? least : undefined;
}

const membersOf = (tree: Tree): readonly Tree[] => (tree.k === 'or' || tree.k === 'and' ? tree.of : [tree]);

/**
 * "two or more risk factors (smoking, hypertension, diabetes)": so many of what the bracket names. Where they are only
 * examples, so many of them are enough, and others may count as well. False where nothing is counted so.
 */
export function countBracket(leaf: Leaf, tree: Tree, { from }: MarkOf<'group'>, examples: boolean): boolean {
  const asked = leaf.drafts.findLast((draft) => draft.from < from && !isPopulation(draft));
  const n = asked === undefined || asked.to !== from ? undefined : numberAsked(asked);
  const of = membersOf(tree);
  if (asked === undefined || n === undefined || of.length < Math.max(n, 2)) return false;
  const counted: Tree = n === 1 ? join('or', of)! : { k: 'atLeast', n, of, at: asked.quantity!.at };
  const index = leaf.drafts.indexOf(asked);
  leaf.drafts.splice(index, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > index) leaf.negatedFrom--;
  leaf.tree = join('and', [leaf.tree, examples ? join('or', [asked, counted]) : counted]);
  return true;
}
