import type { AnyResource } from '../resource.ts';
import type { Item } from './expression.ts';
import type { Extracted, IndexValue } from './index-value.ts';
import type { SearchParameter } from './parameters.ts';
import { searchableParameters } from './parameters.ts';
import { datesOf } from './values/dates.ts';
import { quantitiesOf } from './values/quantities.ts';
import { referencesOf, urisOf } from './values/references.ts';
import { positionsOf, stringsOf } from './values/strings.ts';
import { tokensOf } from './values/tokens.ts';
import { textsOf } from './values/words.ts';

/** Every value by which a resource can be found, `_id` apart; without repeats. */
export function indexValues(resource: AnyResource): IndexValue[] {
  const values: IndexValue[] = [];
  const root: readonly Item[] = [{ value: resource }];
  for (const parameter of searchableParameters(resource.resourceType)) {
    const items = parameter.select(root, resource);
    if (items.length === 0) continue;
    const own = new DistinctValues(values);
    if (parameter.components.length > 0) addComposite(own, parameter, items, resource);
    else for (const item of items) own.add(parameter.code, extract(parameter.kind, item), undefined);
  }
  values.push(...textsOf(resource));
  return values;
}

/** An element that lacks a value for one of the components can never match. */
function addComposite(
  values: DistinctValues,
  parameter: SearchParameter,
  items: readonly Item[],
  resource: AnyResource,
): void {
  items.forEach((item, group) => {
    const parts = parameter.components.map((component) =>
      component
        .select([item], resource)
        .flatMap((part) => extract(component.kind, part))
        .filter(({ suffix }) => suffix === undefined),
    );
    if (parts.some((part) => part.length === 0)) return;
    parts.forEach((part, position) => {
      values.add(`${parameter.code}$${position}`, part, group);
    });
  });
}

/** From here on a parameter's values are looked up rather than compared one by one. */
const MANY = 12;

/** The values of one parameter, which come at the end of a list. */
class DistinctValues {
  readonly #values: IndexValue[];
  readonly #first: number;
  #keys: Set<string> | undefined;

  constructor(values: IndexValue[]) {
    this.#values = values;
    this.#first = values.length;
  }

  add(code: string, found: readonly Extracted[], group: number | undefined): void {
    for (const { suffix, ...value } of found) {
      const param = suffix === undefined ? code : code + suffix;
      const entry: IndexValue = { param, ...(group === undefined ? {} : { group }), ...value };
      if (!this.#has(entry)) this.#values.push(entry);
    }
  }

  #has(entry: IndexValue): boolean {
    if (this.#keys) {
      const before = this.#keys.size;
      return this.#keys.add(keyOf(entry)).size === before;
    }
    for (let i = this.#first; i < this.#values.length; i++) if (sameValue(this.#values[i]!, entry)) return true;
    if (this.#values.length - this.#first >= MANY) {
      this.#keys = new Set([...this.#values.slice(this.#first).map(keyOf), keyOf(entry)]);
    }
    return false;
  }
}

const keyOf = (value: IndexValue): string => JSON.stringify(Object.values(value));

function sameValue(a: IndexValue, b: IndexValue): boolean {
  if (a.param !== b.param || a.group !== b.group || a.kind !== b.kind) return false;
  for (const key in a) {
    if ((a as Record<string, unknown>)[key] !== (b as Record<string, unknown>)[key]) return false;
  }
  return true;
}

function extract(kind: SearchParameter['kind'], item: Item): readonly Extracted[] {
  switch (kind) {
    case 'token':
      return tokensOf(item);
    case 'string':
      return stringsOf(item);
    case 'date':
      return datesOf(item);
    case 'number':
    case 'quantity':
      return quantitiesOf(item);
    case 'uri':
      return urisOf(item);
    case 'reference':
      return referencesOf(item);
    case 'near':
      return positionsOf(item);
    case 'composite':
    case 'text':
      return [];
  }
}
