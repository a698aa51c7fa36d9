import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFhirPathPatch } from '../../../src/fhir/patch/fhirpath-patch.ts';
import { applyJsonPatch } from '../../../src/fhir/patch/json-patch.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { Failure } from '../../../src/kernel/failure.ts';
import { parseJson, stringifyJson } from '../../../src/kernel/json.ts';

type Part = readonly [name: string, value: object];
const operation = (...parts: readonly Part[]) => ({
  name: 'operation',
  part: parts.map(([name, value]) => ({ name, ...value })),
});
const patch = (...operations: readonly object[]): AnyResource => ({
  resourceType: 'Parameters',
  parameter: operations,
});
const type = (valueCode: string): Part => ['type', { valueCode }];
const path = (valueString: string): Part => ['path', { valueString }];
const number = (name: string, valueInteger: number): Part => [name, { valueInteger }];

/** Given names, some with an id beside them. */
const given = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }), id: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});
const patient = (names: readonly { readonly text: string; readonly id: boolean }[]): AnyResource => ({
  resourceType: 'Patient',
  name: [
    {
      given: names.map(({ text }) => text),
      ...(names.some(({ id }) => id) && { _given: names.map(({ id }, i) => (id ? { id: `g${i}` } : null)) }),
    },
  ],
});

test('what is inserted and deleted again leaves no trace, with what stands beside primitives in its place', () => {
  fc.assert(
    fc.property(given, fc.nat(), (names, n) => {
      const before = patient(names);
      const index = n % (names.length + 1);
      const list = path('Patient.name[0].given');
      const result = applyFhirPathPatch(
        before,
        patch(
          operation(type('insert'), list, number('index', index), [
            'value',
            { valueString: 'new', _valueString: { id: 'n' } },
          ]),
          operation(type('delete'), path(`Patient.name[0].given[${index}]`)),
        ),
      );
      expect(result).toEqual(before);
    }),
  );
});

test('a move and its way back leave no trace', () => {
  fc.assert(
    fc.property(given, fc.nat(), fc.nat(), (names, a, b) => {
      const before = patient(names);
      const [source, destination] = [a % names.length, b % names.length];
      const move = (from: number, to: number) =>
        operation(type('move'), path('Patient.name[0].given'), number('source', from), number('destination', to));
      const moved = applyFhirPathPatch(before, patch(move(source, destination)));
      const list = (moved['name'] as { given: string[] }[])[0]!.given;
      expect(list[destination]).toBe(names[source]!.text);
      expect(applyFhirPathPatch(moved, patch(move(destination, source)))).toEqual(before);
    }),
  );
});

test('a patch never changes what it is given, and any text is a path that works or is refused', () => {
  const words = fc.constantFrom(
    'Patient',
    'name',
    'given',
    '.',
    '[0]',
    "'x'",
    'where(',
    ')',
    '$this',
    '=',
    '|',
    'first()',
    '%resource',
    '`',
    '\\',
  );
  fc.assert(
    fc.property(
      given,
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join('')),
      ),
      (names, text) => {
        const before = patient(names);
        const copy = structuredClone(before);
        try {
          applyFhirPathPatch(before, patch(operation(type('delete'), path(text))));
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect((error as Failure).expression).toMatch(/^Parameters\.parameter\[0\]/);
        }
        expect(before).toEqual(copy);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a JSON Patch that adds and removes again gives the same text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.json()), fc.string(), (members, name) => {
      fc.pre(!Object.hasOwn(members, name));
      const document = parseJson(stringifyJson({ ...members, n: 1 }).replace('"n":1', '"n":1.50')) as object;
      const place = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      fc.pre(name !== 'n');
      const result = applyJsonPatch(document, [
        { op: 'add', path: place, value: { a: [1] } },
        { op: 'test', path: `${place}/a/0`, value: 1 },
        { op: 'remove', path: place },
      ]);
      expect(stringifyJson(result)).toBe(stringifyJson(document));
    }),
  );
});
