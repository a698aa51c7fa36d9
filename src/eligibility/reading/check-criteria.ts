import type { Issue } from '../../kernel/failure.ts';
import type { Span } from '../../kernel/text-span.ts';
import { type Atom, atomsOf, type Criterion, DOMAINS, type Node } from '../criterion.ts';
import { JOINING_WORDS } from './words/joining.table.ts';
import { isContent } from './words/residue.ts';
import { withoutRestated } from './words/restated.ts';
import { tokenise } from './words/token.ts';

const problem = (expression: string, message: string): Issue => ({
  severity: 'error',
  code: 'invalid',
  expression,
  message,
});

const isInside = ([start, end]: Span, [from, to]: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= from && end <= to && start <= end;

/**
 * What is wrong with the criteria that some reader made of `text`; empty where nothing is. Spans must lie inside the
 * text (an atom's in its criterion's or a child's), ids must be unique, parents must exist, trees must be well formed,
 * and every content word must be in an atom or in the residue.
 */
export function checkCriteria(criteria: readonly Criterion[], text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  for (const [index, criterion] of criteria.entries()) {
    const at = `criteria[${index}]`;
    if (ids.has(criterion.id)) issues.push(problem(`${at}.id`, `The id ${criterion.id} is used twice`));
    ids.add(criterion.id);
    if (criterion.parent !== undefined && !criteria.slice(0, index).some(({ id }) => id === criterion.parent))
      issues.push(problem(`${at}.parent`, `No earlier criterion has the id ${criterion.parent}`));
    if (!isInside(criterion.span, [0, text.length]))
      issues.push(problem(`${at}.span`, 'The span is not inside the text'));
    issues.push(
      ...treeIssues(criterion.ast, `${at}.ast`),
      ...atomIssues(criterion, text, at),
      ...residueIssues(criterion, criteria, text, at),
    );
  }
  return issues;
}

function treeIssues(node: Node, at: string): Issue[] {
  const list = (parts: readonly Node[], name: string): Issue[] =>
    parts.flatMap((part, index) => treeIssues(part, `${at}.${name}[${index}]`));
  switch (node.k) {
    case 'atom':
      return [];
    case 'not':
      return treeIssues(node.of, `${at}.of`);
    case 'if':
      return [...treeIssues(node.when, `${at}.when`), ...treeIssues(node.then, `${at}.then`)];
    case 'except':
      return [
        ...(node.unless.length === 0 ? [problem(`${at}.unless`, 'An exception needs at least one part')] : []),
        ...treeIssues(node.base, `${at}.base`),
        ...list(node.unless, 'unless'),
      ];
    case 'atLeast':
    case 'atMost':
      return [
        ...(Number.isInteger(node.n) && node.n >= 0
          ? []
          : [problem(`${at}.n`, 'The number of parts must be a whole number')]),
        ...(node.of.length === 0 ? [problem(`${at}.of`, 'A count needs parts')] : []),
        ...list(node.of, 'of'),
      ];
    case 'and':
    case 'or':
      return [
        ...(node.of.length < 2 ? [problem(`${at}.of`, `“${node.k}” needs two parts`)] : []),
        ...list(node.of, 'of'),
      ];
    default:
      return [problem(`${at}.k`, 'This is no kind of node')];
  }
}

const spansOf = (atom: Atom): Span[] => [
  atom.span,
  ...[atom.quantity, atom.window, atom.duration, atom.count].flatMap((part) => (part === undefined ? [] : [part.span])),
];

function atomIssues(criterion: Criterion, text: string, at: string): Issue[] {
  const seen = new Set<string>();
  return atomsOf(criterion.ast).flatMap((atom) => {
    const issues: Issue[] = [];
    if (seen.has(atom.id)) issues.push(problem(`${at}.ast`, `The atom id ${atom.id} is used twice`));
    seen.add(atom.id);
    if (!DOMAINS.includes(atom.domain)) issues.push(problem(`${at}.ast`, `${atom.domain} is no domain`));
    if (!spansOf(atom).every((span) => isInside(span, [0, text.length])))
      issues.push(problem(`${at}.ast`, `A span of atom ${atom.id} is not inside the text`));
    return issues;
  });
}

/** Content that is neither in an atom, nor residue, nor one of the words that join. */
function residueIssues(criterion: Criterion, all: readonly Criterion[], text: string, at: string): Issue[] {
  if (!criterion.residue.every((span) => isInside(span, criterion.span)))
    return [problem(`${at}.residue`, 'A residue span is not inside the criterion')];
  const children = all.filter(({ parent }) => parent === criterion.id);
  const covered = [
    ...criterion.residue,
    ...countSpans(criterion.ast),
    ...children.map(({ span }) => span),
    ...atomsOf(criterion.ast).flatMap(spansOf),
  ];
  const lost = withoutRestated(tokenise(text.slice(...criterion.span))).filter(
    (token) =>
      isContent(token) &&
      !JOINING_WORDS.has(token.lower) &&
      !covered.some(([start, end]) => token.start + criterion.span[0] < end && token.end + criterion.span[0] > start),
  );
  return lost.length === 0
    ? []
    : [
        problem(
          `${at}.residue`,
          `In no atom and not in the residue: ${lost.map(({ text: word }) => `“${word}”`).join(', ')}`,
        ),
      ];
}

function countSpans(node: Node): Span[] {
  switch (node.k) {
    case 'atom':
      return [];
    case 'not':
      return countSpans(node.of);
    case 'if':
      return [...countSpans(node.when), ...countSpans(node.then)];
    case 'except':
      return [...countSpans(node.base), ...node.unless.flatMap(countSpans)];
    default:
      return [...('span' in node && node.span !== undefined ? [node.span] : []), ...node.of.flatMap(countSpans)];
  }
}
