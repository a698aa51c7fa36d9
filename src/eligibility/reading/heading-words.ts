import type { Span } from '../../kernel/text-span.ts';
import { type Atom, atomsOf, type Node } from '../criterion.ts';

/**
 * Gives the words of a heading that were read, and that stand in no atom, to the first item under it: "taking one of the
 * following: …" says of each item that it is taken. Words that are left over stay so.
 *
 * @param words the content words of the heading, in the source
 */
export function withHeading(ast: Node, words: readonly Span[], residue: readonly Span[]): Node {
  const last = words.at(-1);
  if (last === undefined) return ast;
  const atoms = atomsOf(ast);
  const covered = [...residue, ...atoms.flatMap(spansOf), ...countsOf(ast)];
  const bare = words.find(([from, to]) => !covered.some((span) => from < span[1] && to > span[0]));
  const below = atoms.filter(({ span }) => span[0] >= last[1]);
  if (bare === undefined || below.length === 0) return ast;
  const first = below.reduce((least, atom) => (atom.span[0] < least.span[0] ? atom : least));
  return withAtom(ast, first, { ...first, span: [bare[0], first.span[1]] });
}

const spansOf = (atom: Atom): Span[] => [
  atom.span,
  ...[atom.quantity, atom.window, atom.duration, atom.count].flatMap((part) => (part === undefined ? [] : [part.span])),
];

function countsOf(node: Node): Span[] {
  switch (node.k) {
    case 'atom':
      return [];
    case 'not':
      return countsOf(node.of);
    case 'if':
      return [node.when, node.then].flatMap(countsOf);
    case 'except':
      return [node.base, ...node.unless].flatMap(countsOf);
    default:
      return [...('span' in node && node.span !== undefined ? [node.span] : []), ...node.of.flatMap(countsOf)];
  }
}

function withAtom(node: Node, old: Atom, atom: Atom): Node {
  const each = (part: Node): Node => withAtom(part, old, atom);
  switch (node.k) {
    case 'atom':
      return node === old ? atom : node;
    case 'not':
      return { k: 'not', of: each(node.of) };
    case 'if':
      return conditional(each(node.when), each(node.then));
    case 'except':
      return { ...node, base: each(node.base), unless: node.unless.map(each) };
    default:
      return { ...node, of: node.of.map(each) };
  }
}

const conditional = (when: Node, then: Node): Node => ({ k: 'if', when, then });
