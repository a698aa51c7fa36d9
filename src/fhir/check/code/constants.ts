import type { PropertyRule } from '../rules.ts';

/** What the text of one function refers to: values, and the functions of the objects inside. */
export class Constants {
  readonly #shared: ReadonlySet<string>;
  readonly values: unknown[] = [];
  readonly children: PropertyRule[] = [];

  /** @param shared names that every function may use */
  constructor(shared: readonly string[]) {
    this.#shared = new Set(shared);
  }

  /** A shared name. */
  name(name: string): string {
    if (!this.#shared.has(name)) throw new RangeError(`no such name: ${name}`);
    return name;
  }

  /** A name for a value of its own. */
  value(value: unknown): string {
    const known = this.values.indexOf(value);
    return `v${known < 0 ? this.values.push(value) - 1 : known}`;
  }

  /** A name for the function that checks the object which the property holds. */
  child(property: PropertyRule): string {
    const rule = property.object();
    const known = this.children.findIndex((child) => child.object() === rule);
    return `c${known < 0 ? this.children.push(property) - 1 : known}`;
  }
}
