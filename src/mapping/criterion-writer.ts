import type { Group, GroupCharacteristic, Reference } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { opaque } from './criterion-native.ts';
import { criterionExtension, PARTS, READING } from './criterion-payload.ts';
import { Nest, TreeWriter } from './criterion-tree.ts';

/** Ids that may stand as the id of an element. */
const ELEMENT_ID = /^[A-Za-z0-9.-]{1,64}$/;

/** Writes the criteria of one trial as characteristics, in the order in which `write` is called. */
export class CriteriaWriter {
  readonly #nest = new Nest();
  readonly #positions = new Map<Criterion, number>();
  readonly #children = new Map<Criterion, Criterion[]>();
  readonly #nested = new Set<Criterion>();
  readonly #ids = new Set<string>();
  #next = 0;

  constructor(criteria: readonly Criterion[]) {
    const firstById = new Map<string, Criterion>();
    criteria.forEach((criterion, at) => {
      this.#positions.set(criterion, at);
      const parent = criterion.parent === undefined ? undefined : firstById.get(criterion.parent);
      if (parent) {
        this.#nested.add(criterion);
        const siblings = this.#children.get(parent);
        if (siblings) siblings.push(criterion);
        else this.#children.set(parent, [criterion]);
      }
      if (!firstById.has(criterion.id)) firstById.set(criterion.id, criterion);
    });
  }

  /** What the characteristics refer to. */
  get contained(): Group[] {
    return this.#nest.groups;
  }

  /** Whether a criterion hangs on its parent, and so is not written by itself. */
  isNested(criterion: Criterion): boolean {
    return this.#nested.has(criterion);
  }

  /** A criterion with those nested under it. */
  write(criterion: Criterion): GroupCharacteristic {
    return this.#write(criterion, undefined);
  }

  /** A limit that the registry states, and the criterion that says the same: one characteristic where one can say both. */
  writeBeside(limit: GroupCharacteristic, criterion: Criterion): GroupCharacteristic[] {
    const same =
      criterion.ast.k === 'atom' &&
      criterion.residue.length === 0 &&
      limit.exclude === (criterion.section === 'exclusion');
    return same ? [this.#write(criterion, undefined, limit)] : [limit, this.write(criterion)];
  }

  #write(criterion: Criterion, parent: string | undefined, limit?: GroupCharacteristic): GroupCharacteristic {
    const written = this.#statement(criterion, limit);
    const exclude = limit ? limit.exclude : written.exclude !== (criterion.section === 'exclusion');
    const id = this.#elementId(criterion.id);
    const beside: GroupCharacteristic = id === undefined ? { ...written, exclude } : { id, ...written, exclude };
    const position = this.#positions.get(criterion) ?? 0;
    const extension = [criterionExtension(criterion, beside, position, { parent, position: this.#next })];
    this.#next = position + 1;
    if (written.extension) extension.push(...written.extension);
    const children = this.#children.get(criterion);
    if (children) {
      const parts = children.map((child) => this.#write(child, criterion.id));
      extension.push({ url: PARTS, valueReference: this.#nest.add({ code: 'all-of', form: 'sole' }, parts) });
    }
    beside.extension = extension;
    return beside;
  }

  /** The criterion's id as that of the element, once. */
  #elementId(id: string): string | undefined {
    if (this.#ids.has(id) || !ELEMENT_ID.test(id)) return undefined;
    this.#ids.add(id);
    return id;
  }

  /** The tree as a characteristic. Where a part of the text was not read, only the text is stated, and the tree hangs on it. */
  #statement(criterion: Criterion, limit: GroupCharacteristic | undefined): GroupCharacteristic {
    const { ast, text, residue } = criterion;
    const tree = new TreeWriter(criterion, this.#nest);
    if (limit && ast.k === 'atom') return tree.atomBeside(ast, limit, limit.exclude);
    if (residue.length === 0) return tree.writeWhole(ast);
    const whole = opaque(text, 'whole');
    if (ast.k === 'atom') return tree.atomBeside(ast, whole);
    const extension = [{ url: READING, valueReference: this.#referTo(tree.write(ast)) }];
    return { ...whole, exclude: false, extension };
  }

  /** A characteristic as a contained Group: the one that it refers to already, or one around it. */
  #referTo(one: GroupCharacteristic): Reference {
    const own = one.exclude ? undefined : one.valueReference;
    return own ?? this.#nest.add({ code: 'all-of', form: 'sole' }, [one]);
  }
}
