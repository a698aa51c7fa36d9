import { evalFhirPathTyped, type TypedValue } from '@medplum/core';
import { describe, expect, it } from 'vitest';
import type { Invariant } from '../../../src/fhir/check/invariants/invariant.ts';
import { INVARIANT_TABLES } from '../../../src/fhir/check/invariants/table.ts';
import { type ObjectRule, ruleOfType } from '../../../src/fhir/check/rules.ts';
import { isNode, type Node, Visit } from '../../../src/fhir/check/visit.ts';
import { isResourceType } from '../../../src/fhir/definitions/definitions.ts';
import { definitions, examples } from '../examples.ts';
import elsewhere from './invariants-elsewhere.json' with { type: 'json' };
import { type PublishedInvariant, publishedInvariants } from './published-invariants.ts';

const own = new Map<string, Invariant>(
  INVARIANT_TABLES.flatMap((table) =>
    Object.entries(table).flatMap(([place, list]) =>
      list.map((one): [string, Invariant] => [`${place} ${one.key}`, one]),
    ),
  ),
);
const published = publishedInvariants();
const nameOf = ({ place, key }: PublishedInvariant): string => `${place} ${key}`;

/** Objects of the examples by the place whose rule they follow, a few of each. */
const found = new Map<string, Node[]>();
const small = ['StructureDefinition', 'ImplementationGuide', 'OperationDefinition', 'ConceptMap'].flatMap((type) =>
  definitions(type, 30_000),
);
for (const { resource } of [...examples(60_000), ...small]) collect(resource, ruleOfType(resource.resourceType));

function collect(node: Node, rule: ObjectRule): void {
  const list = found.get(rule.name) ?? [];
  if (list.length < 4) found.set(rule.name, [...list, node]);
  for (const [key, value] of Object.entries(node)) {
    const property = rule.properties.get(key);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (property && isNode(item)) collectItem(item, property.object());
    }
  }
}

function collectItem(item: Node, rule: ObjectRule | undefined): void {
  const type = item['resourceType'];
  if (rule) collect(item, rule);
  else if (typeof type === 'string' && isResourceType(type)) collect(item, ruleOfType(type));
}

/** Each object as it is, without each of its members, and with each member of the others of its kind. */
function variantsOf(nodes: readonly Node[]): Node[] {
  const without = nodes.flatMap((node) => Object.keys(node).map((key) => ({ ...node, [key]: undefined })));
  const withOthers = nodes.flatMap((node) =>
    nodes.flatMap((other) => Object.entries(other).map(([key, value]) => ({ ...node, [key]: value }))),
  );
  return [...nodes, ...without, ...withOthers].map((node) => JSON.parse(JSON.stringify(node)) as Node);
}

/** Undefined where the expression is empty: something required is missing, which is reported as such. */
function witness(expression: string, node: Node): boolean | undefined {
  const value: TypedValue = { type: 'Element', value: node };
  const ucum: TypedValue = { type: 'string', value: 'http://unitsofmeasure.org' };
  const results = evalFhirPathTyped(expression, [value], { '%resource': value, '%context': value, '%ucum': ucum });
  return results.length === 0 ? undefined : results.every(({ value }) => value !== false);
}

/** Where the published text, as it is evaluated, says something else than it means. */
const UNLIKE: Readonly<Record<string, string>> = {
  'que-12': 'its expression counts more than two conditions, its words and its element say more than one',
  'que-7': 'of two answers, which the structure forbids, the engine sees one',
  'rng-2': 'quantities in different units cannot be compared, and then nothing is known to be wrong',
  'tst-5': 'the engine takes responseCode for a type of a choice named response, and counts it twice',
};

describe('the invariants of R4', () => {
  it('are all checked in the tables, or in the way and for the reason that the list gives', () => {
    const missing = published.map(nameOf).filter((name) => !own.has(name));
    expect(missing).toEqual(elsewhere.map(({ name }) => name));
    const names = new Set(published.map(nameOf));
    const moved = (elsewhere as readonly { checkedAt?: string }[]).flatMap(({ checkedAt }) => checkedAt ?? []);
    expect([...own.keys()].filter((name) => !names.has(name)).sort()).toEqual(moved.sort());
  });

  const compared = published.filter((one) => own.has(nameOf(one)) && UNLIKE[one.key] === undefined);

  it.each(compared.map((one) => [nameOf(one), one] as const))('%s says what its FHIRPath says', (_, one) => {
    const rule = own.get(nameOf(one))!;
    const nodes = found.get(one.place) ?? [];
    for (const node of variantsOf(nodes)) {
      const expected = witness(one.expression, node);
      if (expected !== undefined) expect(rule.holds(node, new Visit()), JSON.stringify(node)).toBe(expected);
    }
  });

  it('are compared on objects of most places', () => {
    const places = new Set(compared.map(({ place }) => place));
    expect([...places].filter((place) => !found.has(place)).length).toBeLessThan(places.size / 3);
  });
});
