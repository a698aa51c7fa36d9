import { draftsOf, join, type Tree } from './findings/draft.ts';

/** Who consents for whom is part of the consent, not a criterion beside it. */
export function withoutProxies(tree: Tree | undefined): Tree | undefined {
  if (tree === undefined) return undefined;
  const drafts = draftsOf(tree);
  const isProxy = (draft: Tree): boolean => draft.k === 'draft' && draft.head.rule === 'consent.proxy';
  if (!drafts.some(isProxy) || !drafts.some((draft) => draft.head.domain === 'consent' && !isProxy(draft))) return tree;
  const without = (part: Tree): Tree | undefined => {
    switch (part.k) {
      case 'draft':
        return isProxy(part) ? undefined : part;
      case 'not': {
        const of = without(part.of);
        return of && { k: 'not', of };
      }
      case 'and':
      case 'or':
        return join(part.k, part.of.map(without));
      case 'if': {
        const [when, then] = [without(part.when), without(part.then)];
        return when && then ? { k: 'if', when, then } : (when ?? then);
      }
      case 'except': {
        const base = without(part.base);
        const unless = part.unless.map(without).filter((one) => one !== undefined);
        return base === undefined || unless.length === 0 ? base : { k: 'except', base, unless };
      }
      default:
        return part;
    }
  };
  return without(tree);
}
