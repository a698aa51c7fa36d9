import type { Group, GroupCharacteristic } from '@medplum/fhirtypes';
import { atomsOf, type Criterion, type Node, type Section } from '../eligibility/criterion.ts';
import { tierOf } from '../eligibility/tier.ts';
import { claim, idSystem, registryPage } from './canonical.ts';
import { CRITERION, PARTS, payloadFrom, READING, referenceAt } from './criterion-payload.ts';
import {
  combinationOf,
  type Nested,
  nameAtoms,
  nestedIn,
  type ReadPlain,
  readGroup,
  readNode,
  readPositive,
} from './criterion-tree.ts';
import { CriteriaWriter } from './criterion-writer.ts';
import { present } from './element.ts';
import { plainText, readPlain } from './plain-characteristic.ts';

const ID_SYSTEM = idSystem('Group');

export const eligibilityGroupId = (nctId: string): string => `${nctId}-eligibility`;

/** What the registry states as fields, ready to stand beside the criteria; see eligibility.ts. */
export interface Limits {
  readonly text: Group['text'];
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
  const writer = new CriteriaWriter(criteria);
  const characteristic: GroupCharacteristic[] = [];
  const merged = new Set<Criterion>();
  for (const { one, criterion } of limits?.characteristics ?? []) {
    if (criterion) merged.add(criterion);
    characteristic.push(...(criterion ? writer.writeBeside(one, criterion) : [one]));
  }
  for (const criterion of criteria) {
    if (!merged.has(criterion) && !writer.isNested(criterion)) characteristic.push(writer.write(criterion));
  }
  const id = eligibilityGroupId(nctId);
  return present<Group & { id: string }>({
    resourceType: 'Group',
    id,
    meta: claim('tb-eligibility-group', registryPage(nctId)),
    text: limits?.text,
    contained: writer.contained,
    extension: limits?.extension,
    identifier: [{ system: ID_SYSTEM, value: id }],
    type: 'person',
    actual: false,
    name: `Eligibility of ${nctId}`,
    characteristic,
  });
}

/** The criteria of a Group, in their order: ours as they were, those that others wrote as far as they can be understood. */
export function criteriaFromGroup(group: Group): Criterion[] {
  const contained = (group.contained ?? []).filter((one): one is Group => one.resourceType === 'Group');
  const byId = new Map(contained.map((one) => [one.id ?? '', one]));
  const combination = combinationOf(group);
  if (combination && combination.code !== 'all-of') return [combinedCriterion(group, byId)];
  const reader = new CriteriaReader(nestedIn(byId, numbered()));
  for (const [at, one] of (group.characteristic ?? []).entries()) reader.read(one, at);
  return reader.found.sort((a, b) => a.position - b.position).map(({ criterion }) => criterion);
}

/** Reads plain characteristics, each atom with a number of its own. */
function numbered(): ReadPlain {
  let count = 0;
  return (one) => readPlain(one, count++);
}

interface Found {
  readonly position: number;
  readonly criterion: Criterion;
}

/** Reads characteristics in the order in which `CriteriaWriter` wrote them. */
class CriteriaReader {
  readonly found: Found[] = [];
  readonly #nested: Nested;
  #next = 0;

  constructor(nested: Nested) {
    this.#nested = nested;
  }

  /** `at`: the place of a characteristic that others wrote. */
  read(one: GroupCharacteristic, at: number, parent?: string, open: readonly string[] = []): void {
    const nested = { ...this.#nested, open };
    const ours = one.extension?.find(({ url }) => url === CRITERION);
    if (!ours) {
      this.found.push({ position: at, criterion: foreignCriterion(one, nested, at) });
      return;
    }
    const { position, ...rest } = payloadFrom(ours, one, { parent, position: this.#next });
    this.#next = position + 1;
    const reading = referenceAt(one, READING);
    const excluded = one.exclude !== (rest.section === 'exclusion');
    const named = { ...nested, nameNext: nameAtoms(rest.id) };
    const positive = readPositive(reading ? { ...one, valueReference: reading } : one, named);
    const ast: Node = excluded ? { k: 'not', of: positive } : positive;
    this.found.push({ position, criterion: { ...rest, ast } });
    this.#readParts(one, at, rest.id, open);
  }

  #readParts(one: GroupCharacteristic, at: number, parent: string, open: readonly string[]): void {
    const id = referenceAt(one, PARTS)?.reference?.slice(1);
    if (id === undefined || open.includes(id)) return;
    for (const child of this.#nested.byId.get(id)?.characteristic ?? []) this.read(child, at, parent, [...open, id]);
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
  // What somebody meant by a characteristic that is not understood is for a human, whatever its words are about.
  tier: atomsOf(ast).some((atom) => atom.domain === 'opaque')
    ? 'C'
    : tierOf({ ast, text, wordsOf: (atom) => atom.concept?.text ?? text, residue: [] }),
});
