import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  compartmentNames,
  compartmentParameters,
  isResourceType,
  resourceTypes,
  SEARCH_PARAMETER_TYPES,
  searchParametersOf,
  structureOf,
} from '../../../src/fhir/definitions/definitions.ts';

const codesFor = (type: string): string[] => searchParametersOf(type).map(({ code }) => code);

describe('the tables of definitions', () => {
  it('are what the published definitions give', () => {
    const root = join(import.meta.dirname, '../../..');
    execFileSync(process.execPath, ['.ci/generate/definitions.ts', '--check'], { cwd: root });
  });

  it('have the 146 resource types of R4, and no abstract one', () => {
    expect(resourceTypes()).toHaveLength(146);
    expect(['Resource', 'DomainResource', 'Period', 'toString'].some(isResourceType)).toBe(false);
    expect(resourceTypes().every(isResourceType)).toBe(true);
  });

  it('know only types that they define, whatever an element or a search parameter names', () => {
    const system = new Set(['value']);
    for (const type of [...resourceTypes(), 'Timing', 'Dosage', 'ElementDefinition']) {
      for (const { types, path } of structureOf(type)!.elements) {
        for (const { code, targets } of types) {
          expect(system.has(code) || structureOf(code) !== undefined, `${type}.${path}: ${code}`).toBe(true);
          if (code === 'Reference') for (const target of targets ?? []) expect(isResourceType(target)).toBe(true);
        }
      }
      for (const { target } of searchParametersOf(type))
        for (const name of target ?? []) expect(isResourceType(name)).toBe(true);
    }
  });

  it("list exactly the parameters that R4's page of a study names, after those of all resources", () => {
    const own = codesFor('ResearchStudy').filter((code) => !code.startsWith('_'));
    expect(own).toEqual([
      ...['category', 'date', 'focus', 'identifier', 'keyword', 'location', 'partof', 'principalinvestigator'],
      ...['protocol', 'site', 'sponsor', 'status', 'title'],
    ]);
    expect(codesFor('ResearchStudy')).toContain('_text');
    expect(codesFor('Bundle')).not.toContain('_text');
    expect(codesFor('Bundle')).toContain('_lastUpdated');
  });

  it('give every parameter of a type once, with a known type, an expression and resolvable components', () => {
    const without = new Set(['_text', '_content', '_query']);
    for (const type of resourceTypes()) {
      const codes = codesFor(type);
      expect(new Set(codes).size, type).toBe(codes.length);
      for (const { code, type: kind, expression, components } of searchParametersOf(type)) {
        expect(SEARCH_PARAMETER_TYPES).toContain(kind);
        expect(expression === '', `${type}.${code}`).toBe(without.has(code));
        expect(kind === 'composite').toBe(components !== undefined);
        for (const component of components ?? []) expect(codes).toContain(component.code);
      }
    }
  });

  it('inherit elements: an Age has those of a Quantity, a Patient those of a resource', () => {
    expect(structureOf('Age')?.elements.map(({ name }) => name)).toContain('comparator');
    expect(structureOf('Patient')?.elements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['id', 'meta', 'contained', 'birthDate']),
    );
    expect(structureOf('Horse')).toBeUndefined();
    expect(structureOf('constructor')).toBeUndefined();
  });

  it('list the codes of required bindings, and leave those open that have no list', () => {
    expect(
      Object.values(codesOf('administrative-gender') ?? {})
        .flat()
        .sort(),
    ).toEqual(['female', 'male', 'other', 'unknown']);
    expect(Object.values(codesOf('resource-types') ?? {}).flat()).toContain('ResearchStudy');
    expect(codesOf('mimetypes')).toBeUndefined();
    expect(codesOf('toString')).toBeUndefined();
  });

  it('know the compartments', () => {
    expect(compartmentNames()).toEqual(['Device', 'Encounter', 'Patient', 'Practitioner', 'RelatedPerson']);
    expect(compartmentParameters('Patient', 'Observation')).toEqual(['subject', 'performer']);
    expect(compartmentParameters('Patient', 'Location')).toBeUndefined();
    expect(compartmentParameters('Patient', 'constructor')).toBeUndefined();
  });
});
