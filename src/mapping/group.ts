import type { Group, GroupCharacteristic, Reference } from '@medplum/fhirtypes';
import { atomsOf, type Criterion, type Node, type Section } from '../eligibility/criterion.ts';
import { idSystem } from './canonical.ts';
import { opaque } from './criterion-native.ts';
import {
  combinationOf,
  Nest,
  type Nested,
  nestedIn,
  type ReadPlain,
  readGroup,
  readNode,
  readPositive,
  writeNode,
} from './criterion-tree.ts';
import { present } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';
import { plainText, readPlain } from './plain-characteristic.ts';

/** What the `criterion` extension holds: all of a Criterion but its tree, and its place in the list. */
type Payload = Omit<Criterion, 'ast'> & { readonly position: number };

export const eligibilityGroupId = (nctId: string): string => `${nctId}-eligibility`;

/** What the registry states as fields, ready to stand beside the criteria; see eligibility.ts. */
export interface Limits {
  readonly extension: Group['extension'];
  /** Characteristics with the criterion, if any, that says the same. */
  readonly characteristics: readonly { readonly one: GroupCharacteristic; readonly criterion: Criterion | undefined }[];
}

/**
 * The eligibility Group of a trial. Every criterion is one characteristic; a nested one hangs on its parent, since what it
 * demands is already in the parent's tree. `limits` are characteristics of the registry's own fields.
 */
export function groupFromCriteria(
  nctId: string,
  criteria: readonly Criterion[],
  limits?: Limits,
): Group & { id: string } {
  const nest = new Nest();
  const write = criterionWriter(criteria, nest);
  const merged = new Set(limits?.characteristics.map(({ criterion }) => criterion));
  const limitCharacteristics = (limits?.characteristics ?? []).flatMap(({ one, criterion }) =>
    criterion ? overlay(write(criterion), one) : [one],
  );
  const own = criteria.filter((criterion) => !merged.has(criterion) && !write.isNested(criterion)).map(write);
  const id = eligibilityGroupId(nctId);
  return present<Group & { id: string }>({
    resourceType: 'Group',
    id,
    contained: nest.groups,
    extension: limits?.extension,
    identifier: [{ system: idSystem('Group'), value: id }],
    type: 'person',
    actual: false,
    name: `Eligibility of ${nctId}`,
    characteristic: [...limitCharacteristics, ...own],
  });
}

/** A limit with the extensions of the criterion that says the same; both, where they differ in polarity. */
const overlay = (written: GroupCharacteristic, limit: GroupCharacteristic): GroupCharacteristic[] =>
  written.exclude === limit.exclude
    ? [present<GroupCharacteristic>({ extension: written.extension, ...limit })]
    : [limit, written];

interface CriterionWriter {
  (criterion: Criterion): GroupCharacteristic;
  isNested(criterion: Criterion): boolean;
}

function criterionWriter(criteria: readonly Criterion[], nest: Nest): CriterionWriter {
  const position = new Map(criteria.map((criterion, at) => [criterion, at]));
  const parents = new Map<Criterion, Criterion>();
  const firstById = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const parent = criterion.parent === undefined ? undefined : firstById.get(criterion.parent);
    if (parent) parents.set(criterion, parent);
    if (!firstById.has(criterion.id)) firstById.set(criterion.id, criterion);
  }
  const write = (criterion: Criterion): GroupCharacteristic => {
    const { ast: _, ...rest } = criterion;
    const base = statement(criterion, nest);
    const parts = criteria
      .filter((other) => parents.get(other) === criterion)
      .map((child): Reference => nest.add({ code: 'all-of', form: 'sole' }, [write(child)]));
    return {
      ...base,
      extension: [
        ...ownExtension('criterion', { ...rest, position: position.get(criterion) ?? 0 }),
        ...(base.extension ?? []),
        ...ownExtension('criterion-part', parts),
      ],
      exclude: base.exclude !== (criterion.section === 'exclusion'),
    };
  };
  return Object.assign(write, { isNested: (criterion: Criterion) => parents.has(criterion) });
}

/** The tree as a characteristic. Where a part of the text was not read, only the text is stated, and the tree hangs on it. */
function statement(criterion: Criterion, nest: Nest): GroupCharacteristic {
  const { ast, text } = criterion;
  if (criterion.residue.length === 0) return writeNode(ast, text, nest);
  const whole = { ...opaque(text), exclude: false };
  if (ast.k === 'atom') return { ...whole, extension: writeNode(ast, text, nest).extension ?? [] };
  const reading = nest.add({ code: 'all-of', form: 'sole' }, [writeNode(ast, text, nest)]);
  return { ...whole, extension: ownExtension('criterion-reading', reading) };
}

/** The criteria of a Group, in their order: ours as they were, those that others wrote as far as they can be understood. */
export function criteriaFromGroup(group: Group): Criterion[] {
  const contained = (group.contained ?? []).filter((one): one is Group => one.resourceType === 'Group');
  const byId = new Map(contained.map((one) => [one.id ?? '', one]));
  const combination = combinationOf(group);
  if (combination && combination.code !== 'all-of') return [combinedCriterion(group, byId)];
  const found: { position: number; criterion: Criterion }[] = [];
  (group.characteristic ?? []).forEach((one, at) => {
    collect(one, nestedIn(byId, numbered()), at, found);
  });
  return found.sort((a, b) => a.position - b.position).map(({ criterion }) => criterion);
}

/** Reads plain characteristics, each atom with a number of its own. */
function numbered(): ReadPlain {
  let count = 0;
  return (one) => readPlain(one, count++);
}

function collect(
  one: GroupCharacteristic,
  nested: Nested,
  at: number,
  into: { position: number; criterion: Criterion }[],
): void {
  const payload = ownValue<Payload>(one.extension, 'criterion');
  if (!payload) {
    into.push({ position: at, criterion: foreignCriterion(one, nested, at) });
    return;
  }
  const { position, ...rest } = payload;
  const reading = ownValue<Reference>(one.extension, 'criterion-reading');
  const excluded = one.exclude !== (rest.section === 'exclusion');
  const positive = readPositive(reading ? { ...one, valueReference: reading } : one, nested);
  into.push({ position, criterion: { ...rest, ast: excluded ? { k: 'not', of: positive } : positive } });
  for (const reference of ownValue<Reference[]>(one.extension, 'criterion-part') ?? []) {
    const id = reference.reference?.slice(1) ?? '';
    const child = nested.open.includes(id) ? undefined : nested.byId.get(id)?.characteristic?.[0];
    if (child) collect(child, { ...nested, open: [...nested.open, id] }, at, into);
  }
}

/** A Group of which not all characteristics must hold is one criterion, not one for each. */
function combinedCriterion(group: Group, byId: ReadonlyMap<string, Group>): Criterion {
  const ast = readGroup(group, nestedIn(byId, numbered()));
  const texts = (group.characteristic ?? []).map((one) => `${one.exclude ? 'not ' : ''}${plainText(one)}`);
  return unreadCriterion('c1', 'inclusion', texts.join('; '), ast);
}

const foreignCriterion = (one: GroupCharacteristic, nested: Nested, at: number): Criterion =>
  unreadCriterion(
    `c${at + 1}`,
    one.exclude ? 'exclusion' : 'inclusion',
    plainText(one),
    readNode({ ...one, exclude: false }, nested),
  );

/** A criterion that has no text of its own but what its characteristics say. */
const unreadCriterion = (id: string, section: Section, text: string, ast: Node): Criterion => ({
  id,
  section,
  text,
  span: [0, text.length],
  ast,
  residue: [],
  tier: atomsOf(ast).some((atom) => atom.domain === 'opaque') ? 'C' : 'A',
});
