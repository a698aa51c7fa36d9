/** The npm package fhir, a validator by other people, as an independent witness for what it looks at. */
import { Fhir } from 'fhir/fhir.js';
import { describe, expect, it } from 'vitest';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { structureOf } from '../../../src/fhir/definitions/definitions.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { type Example, examples } from '../examples.ts';
import alone from './witness-alone.json' with { type: 'json' };

const fhir = new Fhir();
const witnessRefuses = (resource: object): boolean =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.some(({ severity }) => (severity as string) === 'error' || (severity as string) === 'fatal');
const gateRefuses = (resource: unknown): boolean =>
  checkResource(resource).some(({ severity }) => severity === 'error');

interface Damage {
  readonly name: string;
  /** Undefined where the resource offers nothing to damage in this way. */
  readonly apply: (resource: AnyResource) => AnyResource | undefined;
}

const requiredOf = ({ resourceType }: AnyResource) =>
  structureOf(resourceType)!.elements.filter(({ path, min, choice }) => min > 0 && !path.includes('.') && !choice);

const DAMAGES: readonly Damage[] = [
  { name: 'an unknown element', apply: (resource) => ({ ...resource, unknownElement: 'x' }) },
  {
    name: 'an unknown element in a backbone',
    apply: (resource) => {
      const key = Object.keys(resource).find((name) => Array.isArray(resource[name]) && isBackbone(resource, name));
      const list = key === undefined ? [] : (resource[key] as readonly object[]);
      return key === undefined ? undefined : { ...resource, [key]: [{ ...list[0], unknownElement: 'x' }] };
    },
  },
  {
    name: 'a required element that is missing',
    apply: (resource) => {
      const found = requiredOf(resource).find(({ name }) => resource[name] !== undefined);
      if (!found) return undefined;
      const { [found.name]: _, ...rest } = resource;
      return rest as AnyResource;
    },
  },
  {
    name: 'a code outside its required set',
    apply: (resource) => {
      const found = structureOf(resource.resourceType)!.elements.find(
        ({ path, name, binding, types }) =>
          binding !== undefined && types[0]?.code === 'code' && path === name && typeof resource[name] === 'string',
      );
      return found && { ...resource, [found.name]: 'no-such-code' };
    },
  },
  {
    name: 'a reference to a type that may not stand there',
    apply: (resource) => {
      const found = structureOf(resource.resourceType)!.elements.find(
        ({ path, name, types, max }) =>
          path === name && max === 1 && types.length === 1 && types[0]!.targets !== undefined && name in resource,
      );
      return found && { ...resource, [found.name]: { reference: 'VisionPrescription/x' } };
    },
  },
];

const isBackbone = ({ resourceType }: AnyResource, name: string): boolean =>
  structureOf(resourceType)!.elements.some(({ path, types }) => path === name && types[0]?.code === 'BackboneElement');

/** Every example that both accept, three of each type at the most. */
function sample(): Example[] {
  const count = new Map<string, number>();
  return examples(20_000).filter(({ resource }) => {
    const seen = count.get(resource.resourceType) ?? 0;
    if (seen >= 3 || witnessRefuses(resource) || gateRefuses(resource)) return false;
    count.set(resource.resourceType, seen + 1);
    return true;
  });
}

describe('an independent validator', () => {
  it('refuses, of the examples that the gate accepts, only those of the published list', () => {
    const found = examples(200_000)
      .filter(({ resource }) => !gateRefuses(resource) && witnessRefuses(resource))
      .map(({ file }) => file);
    expect(found).toEqual(alone.map(({ file }) => file));
  });

  const sound = sample();

  it.each(DAMAGES)('finds nothing after $name that the gate does not', ({ apply }) => {
    const damaged = sound.flatMap(({ file, resource }) => {
      const result = apply(resource);
      return result ? [{ file, resource: result }] : [];
    });
    const found = damaged.filter(({ resource }) => witnessRefuses(resource));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ resource }) => !gateRefuses(resource)).map(({ file }) => file)).toEqual([]);
    expect(damaged.filter(({ resource }) => !gateRefuses(resource)).map(({ file }) => file)).toEqual([]);
  });
});
