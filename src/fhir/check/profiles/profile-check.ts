/** Checks objects against profiles and extensions against their definitions, and says what each demands. */
import { typeOfTarget } from '../reference-check.ts';
import { isNode, type Node, type Visit } from '../visit.ts';
import { type Constraint, isSame, matchesPattern, type Profile, type TypeDemand } from './constraint.ts';
import { holdsExpression } from './expression.ts';
import { type Item, itemsOf } from './items.ts';
import { isOneOf, sliceOf } from './slices.ts';

/** Reports all that a profile demands of the object at the visit's place and does not find. */
export function checkProfile(node: Node, { root, id }: Profile, visit: Visit): void {
  new ProfileCheck(id, visit).object(node, root);
}

class ProfileCheck {
  readonly #id: string;
  readonly #visit: Visit;

  constructor(id: string, visit: Visit) {
    this.#id = id;
    this.#visit = visit;
  }

  object(node: Node, { children, expressions }: Constraint): void {
    for (const child of children) if (!this.#visit.exhausted) this.#element(node, child);
    for (const { key, severity, human, expression } of expressions) {
      if (holdsExpression(node, expression)) continue;
      const message = this.#said(`${human} (${key})`);
      if (severity === 'error') this.#visit.report('invariant', message);
      else this.#visit.warn('invariant', message);
    }
  }

  #element(node: Node, constraint: Constraint): void {
    const items = itemsOf(node, constraint);
    this.#count(items.length, constraint);
    if (constraint.slices.length > 0) this.#slices(items, constraint);
    for (const item of items) this.#item(item, constraint);
  }

  #slices(items: readonly Item[], constraint: Constraint): void {
    const found = new Map<Constraint, number>();
    for (const item of items) {
      const slice = sliceOf(item, constraint);
      if (slice) {
        found.set(slice, (found.get(slice) ?? 0) + 1);
        this.#item(item, slice);
      } else if (constraint.slicing?.closed) {
        const names = constraint.slices.map(({ sliceName }) => sliceName).join(', ');
        this.#at(item, () => this.#visit.report('structure', this.#said(`must be one of ${names}`)));
      }
    }
    for (const slice of constraint.slices) this.#count(found.get(slice) ?? 0, slice);
  }

  #count(count: number, { name, sliceName, min, max }: Constraint): void {
    const what = sliceName === undefined ? '' : `${sliceName} `;
    if (count < min) {
      const wanted = min === 1 ? 'is required' : `is required ${min} times at least`;
      this.#visit.report('required', this.#said(`${what}${wanted}`), name);
    } else if (count > max) {
      const wanted =
        max === 0 ? 'must not be given' : `must not be given more than ${max === 1 ? 'once' : `${max} times`}`;
      this.#visit.report('structure', this.#said(`${what}${wanted}`), name);
    }
  }

  #item(item: Item, constraint: Constraint): void {
    this.#at(item, () => {
      this.#type(item, constraint);
      if (item.value !== undefined) this.#value(item.value, constraint);
      if (isNode(item.value)) this.object(item.value, constraint);
    });
  }

  #type({ value, type }: Item, { types, profiles }: Constraint): void {
    if (profiles.length > 0 && isNode(value) && typeof value['url'] === 'string' && !profiles.includes(value['url'])) {
      this.#visit.report('structure', this.#said(`must be the extension ${profiles.join(' or ')}`), 'url');
    }
    if (!types) return;
    if (type !== undefined && !types.some(({ code }) => code === type)) {
      this.#visit.report('structure', this.#said(`must be of type ${types.map(({ code }) => code).join(' or ')}`));
    } else if (isNode(value)) {
      this.#target(value, type, types);
    }
  }

  #target(value: Node, type: string | undefined, types: readonly TypeDemand[]): void {
    const targets = targetsOf(types, type);
    const text = value['reference'];
    if (!targets || typeof text !== 'string') return;
    const found = typeOfTarget(text, this.#visit);
    if (found === undefined || targets.includes(found)) return;
    this.#visit.report('structure', this.#said(`must refer to ${targets.join(' or ')}, not ${found}`), 'reference');
  }

  #value(value: unknown, { fixed, pattern, binding }: Constraint): void {
    if (fixed !== undefined && !isSame(value, fixed)) {
      this.#visit.report('value', this.#said(`must be ${shown(fixed)}`));
    }
    if (pattern !== undefined && !matchesPattern(value, pattern)) {
      this.#visit.report('value', this.#said(`must hold ${shown(pattern)}`));
    }
    if (binding && !isOneOf(value, binding)) {
      this.#visit.report('code-invalid', this.#said(`not a code of the required value set ${binding.url}`));
    }
  }

  #at({ steps }: Item, check: () => void): void {
    this.#visit.path.push(...steps);
    check();
    this.#visit.path.length -= steps.length;
  }

  #said(demand: string): string {
    return `${demand} (profile ${this.#id})`;
  }
}

/** The types that a Reference may point to, where every demand on it names some. */
export function targetsOf(types: readonly TypeDemand[], type: string | undefined): readonly string[] | undefined {
  const demands = types.filter(({ code }) => code === 'Reference' && (type ?? 'Reference') === 'Reference');
  return demands.length > 0 && demands.every(({ targets }) => targets)
    ? demands.flatMap(({ targets }) => targets ?? [])
    : undefined;
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 200);
