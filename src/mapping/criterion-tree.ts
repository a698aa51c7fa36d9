import type { Group, GroupCharacteristic, Reference } from '@medplum/fhirtypes';
import type { Atom, Node } from '../eligibility/criterion.ts';
import type { Span } from '../kernel/text-span.ts';
import { xver } from './canonical.ts';
import { CHARACTERISTIC, stateAtom } from './criterion-native.ts';
import { present } from './element.ts';
import { ownExtension, ownValue, valueAt } from './extension.ts';

/** Contained Groups in the making: one flat list, each referred to by its number. */
export class Nest {
  readonly groups: Group[] = [];

  /** Holds characteristics as a contained Group and gives the reference to it. */
  add(combination: Combination, characteristics: readonly GroupCharacteristic[]): Reference<Group> {
    const group: Group & { id: string } = {
      resourceType: 'Group',
      id: `part-${this.groups.length + 1}`,
      extension: ownExtension('characteristic-combination', combination),
      type: 'person',
      actual: false,
      ...(characteristics.length > 0 ? { characteristic: [...characteristics] } : {}),
    };
    this.groups.push(group);
    return { reference: `#${group.id}` };
  }
}

export interface Combination {
  /** A code of group-characteristic-combination. */
  readonly code: 'all-of' | 'any-of' | 'at-least' | 'at-most';
  readonly threshold?: number;
  /** What the tree said where the combination alone does not tell. `sole` wraps one characteristic. */
  readonly form?: 'if' | 'except' | 'sole';
  readonly span?: Span;
}

const flip = (one: GroupCharacteristic): GroupCharacteristic => ({ ...one, exclude: !one.exclude });

/** A node as one characteristic; `text` names what stays opaque. A negation is `exclude`. */
export function writeNode(node: Node, text: string, nest: Nest): GroupCharacteristic {
  const write = (child: Node): GroupCharacteristic => writeNode(child, text, nest);
  const combined = (combination: Combination, parts: readonly GroupCharacteristic[]): GroupCharacteristic => ({
    code: { coding: [{ system: CHARACTERISTIC, code: 'combination' }] },
    valueReference: nest.add(combination, parts),
    exclude: false,
  });
  switch (node.k) {
    case 'atom':
      return writeAtom(node, text);
    case 'not':
      return flip(node.of.k === 'not' ? combined({ code: 'all-of', form: 'sole' }, [write(node.of)]) : write(node.of));
    case 'and':
      return combined({ code: 'all-of' }, node.of.map(write));
    case 'or':
      return combined({ code: 'any-of' }, node.of.map(write));
    case 'atLeast':
    case 'atMost':
      return combined(
        present<Combination>({
          code: node.k === 'atLeast' ? 'at-least' : 'at-most',
          threshold: node.n,
          span: node.span,
        }),
        node.of.map(write),
      );
    case 'if':
      return combined({ code: 'any-of', form: 'if' }, [flip(write(node.when)), write(node.then)]);
    case 'except':
      return combined({ code: 'all-of', form: 'except' }, [
        write(node.base),
        ...node.unless.map((u) => flip(write(u))),
      ]);
  }
}

function writeAtom({ k: _, ...atom }: Atom, text: string): GroupCharacteristic {
  const label = atom.concept?.text || text;
  return {
    extension: ownExtension('criterion-atom', atom),
    ...stateAtom({ k: 'atom', ...atom }, label),
    exclude: false,
  };
}

/** Reads a characteristic that has no extension of ours. */
export type ReadPlain = (one: GroupCharacteristic) => Node;

/** The contained Groups of a Group, and how to read what we did not write. */
export interface Nested {
  readonly byId: ReadonlyMap<string, Group>;
  readonly readPlain: ReadPlain;
  /** Ids on the way down, so that a Group that contains itself ends. */
  readonly open: readonly string[];
  /** Contained Groups that may still be read: a few that refer to each other can spell out to billions. */
  readonly budget: { left: number };
}

const DEEPEST = 200;
const MOST_GROUPS = 20_000;

/** The start of a reading. */
export const nestedIn = (byId: ReadonlyMap<string, Group>, readPlain: ReadPlain): Nested => ({
  byId,
  readPlain,
  open: [],
  budget: { left: MOST_GROUPS },
});

/** The node of a characteristic, `exclude` included. */
export function readNode(one: GroupCharacteristic, nested: Nested): Node {
  const positive = readPositive(one, nested);
  return one.exclude ? { k: 'not', of: positive } : positive;
}

/** The node of a characteristic, `exclude` apart. */
export function readPositive(one: GroupCharacteristic, nested: Nested): Node {
  const atom = ownValue<Omit<Atom, 'k'>>(one.extension, 'criterion-atom');
  if (atom) return { k: 'atom', ...atom };
  const inner = innerGroup(one.valueReference, nested);
  return inner ? readGroup(inner, { ...nested, open: [...nested.open, inner.id ?? ''] }) : nested.readPlain(one);
}

function innerGroup(reference: Reference | undefined, nested: Nested): Group | undefined {
  const id = reference?.reference?.startsWith('#') ? reference.reference.slice(1) : undefined;
  if (id === undefined || nested.open.length >= DEEPEST || nested.open.includes(id)) return undefined;
  nested.budget.left--;
  return nested.budget.left < 0 ? undefined : nested.byId.get(id);
}

/** How the characteristics of a Group combine: by our extension, or by R5's elements as others bring them to R4. */
export function combinationOf(group: Group): Combination | undefined {
  const ours = ownValue<Combination>(group.extension, 'characteristic-combination');
  const code = valueAt<Combination['code']>(group.extension, xver('Group.combinationMethod'));
  if (ours || code === undefined) return ours;
  const threshold = valueAt<number>(group.extension, xver('Group.combinationThreshold'));
  return threshold === undefined ? { code } : { code, threshold };
}

/** The node of a contained Group; without a combination all characteristics must hold, as FHIR has it. */
export function readGroup(group: Group, nested: Nested): Node {
  const parts = group.characteristic ?? [];
  const read = (one: GroupCharacteristic): Node => readNode(one, nested);
  const combination = combinationOf(group) ?? { code: 'all-of' };
  const [first, second] = parts;
  if (combination.form === 'sole' && first) return read(first);
  if (combination.form === 'if' && first && second) return conditional(read(flip(first)), read(second));
  if (combination.form === 'except' && first) {
    return { k: 'except', base: read(first), unless: parts.slice(1).map((one) => read(flip(one))) };
  }
  const { code, threshold = 1, span } = combination;
  const of = parts.map(read);
  if (code === 'at-least' || code === 'at-most') {
    return { k: code === 'at-least' ? 'atLeast' : 'atMost', n: threshold, of, ...(span ? { span } : {}) };
  }
  return { k: code === 'any-of' ? 'or' : 'and', of };
}

const conditional = (when: Node, then: Node): Node => ({ k: 'if', when, then });
