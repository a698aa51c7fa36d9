import type { CodeableConcept, Extension, Group, GroupCharacteristic, Reference } from '@medplum/fhirtypes';
import type { Atom, Criterion, Node } from '../eligibility/criterion.ts';
import type { Span } from '../kernel/text-span.ts';
import { own, xver } from './canonical.ts';
import { ATOM, atomExtension, atomFrom } from './criterion-atom.ts';
import { putCode, putSpan, spanOf } from './criterion-member.ts';
import { CHARACTERISTIC, type CodeAndValue, stateAtom } from './criterion-native.ts';
import { kindOf } from './criterion-stated.ts';

export interface Combination {
  /** A code of group-characteristic-combination. */
  readonly code: 'all-of' | 'any-of' | 'at-least' | 'at-most';
  readonly threshold?: number;
  /** What the tree said where the combination alone does not tell. `sole` wraps one characteristic. */
  readonly form?: 'if' | 'except' | 'sole';
  readonly span?: Span;
}

/** Contained Groups in the making: one flat list, each referred to by its number. */
export class Nest {
  readonly groups: Group[] = [];

  /** Holds characteristics as a contained Group and gives the reference to it. */
  add(combination: Combination, characteristic: GroupCharacteristic[]): Reference<Group> {
    const id = `part-${this.groups.length + 1}`;
    const extension = combinationExtensions(combination);
    const group: Group = { resourceType: 'Group', id, type: 'person', actual: false };
    if (extension.length > 0) group.extension = extension;
    if (characteristic.length > 0) group.characteristic = characteristic;
    this.groups.push(group);
    return { reference: `#${id}` };
  }
}

const METHOD = xver('Group.combinationMethod');
const THRESHOLD = xver('Group.combinationThreshold');
const COMBINATION = own('characteristic-combination');

/** That all must hold is what FHIR takes for granted; how else, R5 has elements for; the rest is ours. */
function combinationExtensions({ code, threshold, form, span }: Combination): Extension[] {
  const out: Extension[] = [];
  if (code !== 'all-of') out.push({ url: METHOD, valueCode: code });
  const official = threshold !== undefined && threshold > 0;
  if (official) out.push({ url: THRESHOLD, valuePositiveInt: threshold });
  const members: Extension[] = [];
  putCode(members, 'form', form);
  if (span) putSpan(members, 'span', span);
  if (!official && threshold !== undefined) members.push({ url: 'threshold', valueInteger: threshold });
  if (members.length > 0) out.push({ url: COMBINATION, extension: members });
  return out;
}

/** How the characteristics of a Group combine; undefined where it does not say. */
export function combinationOf({ extension = [] }: Group): Combination | undefined {
  const at = (url: string): Extension | undefined => extension.find((one) => one.url === url);
  const code = at(METHOD)?.valueCode as Combination['code'] | undefined;
  const ours = at(COMBINATION)?.extension;
  if (!ours && code === undefined) return undefined;
  const part = (url: string): Extension | undefined => ours?.find((one) => one.url === url);
  const beyond = at(THRESHOLD);
  const threshold = beyond?.valuePositiveInt ?? beyond?.valueUnsignedInt ?? part('threshold')?.valueInteger;
  const form = part('form')?.valueCode as Combination['form'];
  const span = part('span');
  return {
    code: code ?? 'all-of',
    ...(threshold !== undefined && { threshold }),
    ...(form && { form }),
    ...(span && { span: spanOf(span) }),
  };
}

/** The code of a criterion that combines several characteristics; parts of it only say in words how they combine. */
const COMBINED: CodeableConcept = { coding: [{ system: CHARACTERISTIC, code: 'combination' }] };

function wordsFor({ code, threshold }: Combination): string {
  switch (code) {
    case 'all-of':
      return 'All of';
    case 'any-of':
      return 'Any of';
    case 'at-least':
      return `At least ${threshold} of`;
    case 'at-most':
      return `At most ${threshold} of`;
  }
}

const flip = (one: GroupCharacteristic): GroupCharacteristic => ({ ...one, exclude: !one.exclude });

/** Writes the tree of one criterion; `numbered` counts its atoms, which are named by that unless they say otherwise. */
export class TreeWriter {
  readonly #criterion: Criterion;
  readonly #nest: Nest;
  /** Whether the text is the very part of the source that its span says, so that spans of atoms can be found in it. */
  readonly #literal: boolean;
  #numbered = 0;

  constructor(criterion: Criterion, nest: Nest) {
    const { text, span } = criterion;
    this.#criterion = criterion;
    this.#nest = nest;
    this.#literal = text.length === span[1] - span[0];
  }

  /** The whole tree as one characteristic, in the words of the criterion where its code is only our word for the kind. */
  writeWhole(node: Node): GroupCharacteristic {
    if (node.k === 'not' && node.of.k !== 'not') return flip(this.writeWhole(node.of));
    if (node.k !== 'atom') return this.#inItsWords({ ...this.write(node), code: COMBINED });
    return this.atomBeside(node, this.#inItsWords(stateAtom(node, '', 'whole')));
  }

  /** A node as one characteristic. A negation is `exclude`. */
  write(node: Node): GroupCharacteristic {
    switch (node.k) {
      case 'atom':
        return this.atomBeside(node, stateAtom(node, this.#label(node), 'part'));
      case 'not':
        return this.#negation(node.of);
      case 'and':
        return this.#inside({ code: 'all-of' }, this.#writeAll(node.of));
      case 'or':
        return this.#inside({ code: 'any-of' }, this.#writeAll(node.of));
      case 'atLeast':
      case 'atMost': {
        const code = node.k === 'atLeast' ? 'at-least' : 'at-most';
        const combination = { code, threshold: node.n, ...(node.span && { span: node.span }) } as const;
        return this.#inside(combination, this.#writeAll(node.of));
      }
      case 'if': {
        const when = flip(this.write(node.when));
        return this.#inside({ code: 'any-of', form: 'if' }, [when, this.write(node.then)]);
      }
      case 'except': {
        const base = this.write(node.base);
        return this.#inside({ code: 'all-of', form: 'except' }, [
          base,
          ...node.unless.map((one) => flip(this.write(one))),
        ]);
      }
    }
  }

  /** A characteristic with an atom: its extension says what the characteristic does not. */
  atomBeside(atom: Atom, beside: CodeAndValue, exclude = false): GroupCharacteristic {
    this.#numbered++;
    return { extension: [atomExtension(atom, beside, `${this.#criterion.id}.${this.#numbered}`)], ...beside, exclude };
  }

  #negation(of: Node): GroupCharacteristic {
    const written = this.write(of);
    return flip(of.k === 'not' ? this.#inside({ code: 'all-of', form: 'sole' }, [written]) : written);
  }

  #writeAll(nodes: readonly Node[]): GroupCharacteristic[] {
    return nodes.map((one) => this.write(one));
  }

  #inside(combination: Combination, parts: GroupCharacteristic[]): GroupCharacteristic {
    return {
      code: { text: wordsFor(combination) },
      valueReference: this.#nest.add(combination, parts),
      exclude: false,
    };
  }

  #inItsWords<T extends CodeAndValue>(one: T): T {
    const { text } = this.#criterion;
    return kindOf(one) === undefined || text.trim() === '' ? one : { ...one, code: { ...one.code, text } };
  }

  /** What a plain reader sees of an atom: its term, else the words that it was read from. */
  #label({ concept, span }: Atom): string {
    const { text, span: whole } = this.#criterion;
    if (concept?.text) return concept.text;
    const words = this.#literal ? text.slice(Math.max(0, span[0] - whole[0]), Math.max(0, span[1] - whole[0])) : '';
    return words.trim() === '' ? text : words;
  }
}

/** Reads a characteristic that has no extension of ours. */
export type ReadPlain = (one: GroupCharacteristic) => Node;

/** The contained Groups of a Group, and how to read what we did not write. */
export interface Nested {
  readonly byId: ReadonlyMap<string, Group>;
  readonly readPlain: ReadPlain;
  /** The name of the next atom that has none of its own. */
  readonly nameNext: () => string;
  /** Ids on the way down, so that a Group that contains itself ends. */
  readonly open: readonly string[];
  /** Contained Groups that may still be read: a few that refer to each other can spell out to billions. */
  readonly budget: { left: number };
}

/** Names the atoms of a criterion: its id and their number. */
export function nameAtoms(id: string): () => string {
  let count = 0;
  return () => `${id}.${++count}`;
}

const DEEPEST = 200;
const MOST_GROUPS = 20_000;

/** The start of a reading. */
export const nestedIn = (byId: ReadonlyMap<string, Group>, readPlain: ReadPlain): Nested => ({
  byId,
  readPlain,
  nameNext: nameAtoms(''),
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
  const atom = one.extension?.find(({ url }) => url === ATOM);
  if (atom) return atomFrom(atom, one, nested.nameNext());
  const inner = innerGroup(one.valueReference, nested);
  return inner ? readGroup(inner, { ...nested, open: [...nested.open, inner.id ?? ''] }) : nested.readPlain(one);
}

function innerGroup(reference: Reference | undefined, nested: Nested): Group | undefined {
  const id = reference?.reference?.startsWith('#') ? reference.reference.slice(1) : undefined;
  if (id === undefined || nested.open.length >= DEEPEST || nested.open.includes(id)) return undefined;
  nested.budget.left--;
  return nested.budget.left < 0 ? undefined : nested.byId.get(id);
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
