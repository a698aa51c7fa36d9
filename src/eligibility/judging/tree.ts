import { type Node, UNKNOWN_EXAMPLE } from '../criterion.ts';
import { withoutExamples } from './base-with-examples.ts';
import type { Context } from './context.ts';
import { contradictory } from './contradiction.ts';
import { withoutExcepted } from './exception.ts';
import { ATOM_JUDGES } from './kind-table.ts';
import { judgePhrases } from './literal-judgement.ts';
import { instancesOfOpinion } from './opinion-example.ts';
import { allOf, anyOf, atLeastOf, decided, implied, negated, type Outcome, open, settled } from './outcome.ts';
import { judgeShared } from './shared-words.ts';
import { asksThePerson, judgeWillingness } from './willingness.ts';

/** Judges every node of a tree: none is left out because another already decides, since the reasons are the answer. */
export function judgeNode(node: Node, context: Context): Outcome {
  const { parts, passed } = context;
  // Where entries have been taken out, it is another record.
  if (parts === undefined || passed !== undefined) return judgeByKind(node, context);
  return parts(node, context, () => judgeByKind(node, context));
}

function judgeByKind(node: Node, context: Context): Outcome {
  switch (node.k) {
    case 'atom':
      if (context.passed?.has(node)) return decided(false, []);
      return asksThePerson(node) && node.domain !== 'consent'
        ? judgeWillingness(node, context)
        : ATOM_JUDGES[node.domain](node, context);
    case 'not':
      return negated(judgeNode(node.of, flipped(context)));
    case 'if':
      return implied(judgeNode(node.when, flipped(context)), judgeNode(node.then, context));
    case 'except':
      return judgeException(node, context);
    case 'atMost':
      return countable(node.n + 1, node.of.length)
        ? negated(atLeastOf(node.n + 1, judgeAll(node.of, flipped(context))))
        : nothing();
    case 'atLeast':
      return countable(node.n, node.of.length) ? atLeastOf(node.n, judgeAll(node.of, context)) : nothing();
    case 'and':
      return node.of.length === 0 ? nothing() : conjoined(node.of, judgeConjunction(node.of, context), context);
    case 'or':
      return node.of.length === 0 ? nothing() : anyOf(judgeAlternatives(node.of, context));
  }
}

function judgeException({ base, unless }: Extract<Node, { k: 'except' }>, context: Context): Outcome {
  const asked = judgeNode(base, context);
  const plain = allOf([asked, ...unless.map((part) => negated(judgeNode(part, flipped(context))))]);
  const others = asked.strict === false ? undefined : withoutExcepted(base, unless, context);
  if (!others) return plain;
  // The exception may hold for another reason too, and then lifts what is left as well.
  const beside = [judgeNode(base, others), ...unless.map((part) => negated(judgeNode(part, flipped(others))))];
  const left = allOf([asked, ...beside]);
  // Where all that is on record is excepted, the record's silence on the rest is no reason to leave it open.
  return asked.strict === true && left.strict !== true ? plain : anyOf([plain, left]);
}

const judgeAll = (parts: readonly Node[], context: Context): readonly Outcome[] =>
  parts.map((part) => judgeNode(part, context));

function judgeAlternatives(parts: readonly Node[], context: Context): readonly Outcome[] {
  const shared = judgeShared(parts, context);
  const each = parts.map((part) => shared.get(part) ?? judgeNode(part, context));
  const judged = instancesOfOpinion(parts, each, context);
  const whole = withoutExamples(parts, judged, context);
  if (whole) return [whole];
  const known = judged.filter((outcome, index) => outcome.policy !== null || !isUnknownExample(parts[index]!));
  return known.length > 0 ? known : judged;
}

/** Whoever is without what it is an example of is without it, and the name of that is judged beside it. */
const isUnknownExample = (part: Node): boolean => part.k === 'atom' && part.rule === UNKNOWN_EXAMPLE;

function judgeConjunction(parts: readonly Node[], context: Context): readonly Outcome[] {
  const misread = contradictory(parts, context);
  const phrases = judgePhrases(parts, context);
  const shared = judgeShared(parts, context);
  return parts.map((part) =>
    misread.has(part) ? MISREAD : (phrases.get(part) ?? shared.get(part) ?? judgeNode(part, context)),
  );
}

/**
 * A preposition that was left over stood between parts whose relation was not understood: that one of them fails is no
 * evidence against the whole, unless it is the patient's age or sex, or all the others are known; it is a reason to presume so.
 */
function conjoined(parts: readonly Node[], outcomes: readonly Outcome[], { policy }: Context): Outcome {
  const whole = allOf(outcomes);
  if (whole.strict !== false || !parts.some(isLeftOver)) return whole;
  const isCertain = parts.some((part, index) => outcomes[index]?.strict === false && isOfPerson(part));
  if (isCertain || parts.every((part, index) => isLeftOver(part) || outcomes[index]?.strict !== null)) return whole;
  return policy === 'strict'
    ? open({ domain: 'opaque', why: 'how the parts of the text are joined was not understood' }, whole.evidence)
    : settled(false, 'presumption', whole.evidence);
}

const isLeftOver = (part: Node): boolean =>
  part.k === 'atom' && part.domain === 'opaque' && LEFT_OVER.test(part.concept?.text ?? '');
const LEFT_OVER = /^(?:as|of|for|by|in|with|from|than|that|which|to|is|are|and|or)$/i;
const isOfPerson = (part: Node): boolean => part.k === 'atom' && (part.domain === 'age' || part.domain === 'sex');

const MISREAD: Outcome = open({ domain: 'opaque', why: 'which of these is meant: nobody can be all of them' });

/** Under a negation, what speaks for the patient is the other truth. */
const flipped = (context: Context): Context => ({ ...context, clears: !context.clears });

/** Whether a number of parts can be reached and can be missed; else the tree was read wrongly. */
const countable = (n: number, parts: number): boolean => Number.isInteger(n) && n >= 1 && n <= parts;

const nothing = (): Outcome => open({ domain: 'opaque', why: 'this part of the text says nothing that can be judged' });
