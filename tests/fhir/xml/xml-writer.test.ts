/** xml.html: what is written, and the law that it is read as what it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { fromXml } from '../../../src/fhir/xml/xml-reader.ts';
import { toXml } from '../../../src/fhir/xml/xml-writer.ts';
import { parseJson } from '../../../src/kernel/json.ts';
import { canonicalJson } from '../canonical-json.ts';

const IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(' ', '\t', '\n', '\r', '&', '<', '>', '"', "'", ']]>', '\u0085', '\u2028', 'x'),
    minLength: 1,
  }),
);
const text = anyText.filter((value) => !IMPOSSIBLE.test(value));

const decimal = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 20n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 12 }),
    fc.option(fc.integer({ min: -30, max: 30 })),
  )
  .map(
    ([minus, whole, fraction, exponent]) =>
      `${minus ? '-' : ''}${whole}${fraction && `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`,
  );

const beside = fc.option(
  fc.record(
    { id: text, extension: fc.array(fc.record({ url: text, valueString: text }), { minLength: 1, maxLength: 2 }) },
    { requiredKeys: ['id'] },
  ),
);
const given = fc.array(fc.tuple(fc.option(text), beside), { minLength: 1, maxLength: 4 }).map((items) => {
  const values = items.map(([value, side]) => (side === null ? (value ?? 'x') : value));
  const sides = items.map(([, side]) => side);
  return {
    ...(values.some((value) => value !== null) && { given: values }),
    ...(sides.some((side) => side !== null) && { _given: sides }),
  };
});

describe('the XML of a resource', () => {
  test('is read as the resource that it was, whatever its texts hold and however its numbers are written', () => {
    fc.assert(
      fc.property(given, text, decimal, fc.boolean(), fc.boolean(), (name, family, value, active, pretty) => {
        const json = `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","active":${active},"name":[${JSON.stringify({ ...name, family })}]}},{"resource":{"resourceType":"Observation","valueQuantity":{"value":${value}}}}]}`;
        const resource = parseJson(json) as AnyResource;
        expect(canonicalJson(fromXml(toXml(resource, { pretty })))).toBe(canonicalJson(resource));
      }),
      { numRuns: 1000 },
    );
  });

  test('holds any text, with U+FFFD for what XML cannot hold where that is wanted, and is refused at its place otherwise', () => {
    fc.assert(
      fc.property(anyText, (family) => {
        const resource = { resourceType: 'Patient', name: [{ family }] };
        const read = fromXml(toXml(resource, { impossible: 'replace' }));
        expect(read).toEqual({
          resourceType: 'Patient',
          name: [{ family: family.replaceAll(new RegExp(IMPOSSIBLE, 'gu'), '\ufffd') }],
        });
        if (IMPOSSIBLE.test(family))
          expect(() => toXml(resource)).toThrow(
            expect.objectContaining({ kind: 'invalid', expression: 'Patient.name[0].family' }),
          );
      }),
      { numRuns: 1000 },
    );
  });

  test('has its elements in the order of their definition, ids and urls of extensions as attributes', () => {
    const resource = {
      resourceType: 'Patient',
      birthDate: '1990',
      contained: [{ resourceType: 'Organization', id: 'o', name: 'O' }],
      _birthDate: { extension: [{ valueBoolean: true, url: 'urn:x', id: 'e' }] },
      id: 'p',
      deceasedBoolean: false,
      contact: [
        { modifierExtension: [{ url: 'urn:m', valueInteger: 1 }], gender: 'male', name: { text: 'N' }, id: 'c' },
      ],
    };
    expect(toXml(resource)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Patient xmlns="http://hl7.org/fhir"><id value="p"/><contained><Organization><id value="o"/><name value="O"/></Organization></contained><birthDate value="1990"><extension id="e" url="urn:x"><valueBoolean value="true"/></extension></birthDate><deceasedBoolean value="false"/><contact id="c"><modifierExtension url="urn:m"><valueInteger value="1"/></modifierExtension><name><text value="N"/></name><gender value="male"/></contact></Patient>',
    );
  });

  test('of nothing but a type is one tag', () => {
    expect(toXml({ resourceType: 'Patient' })).toContain('<Patient xmlns="http://hl7.org/fhir"/>');
  });

  const WRONG: readonly (readonly [string, AnyResource, string | undefined])[] = [
    ['an unknown element', { resourceType: 'Patient', nick: 'x' }, 'Patient.nick'],
    ['an unknown type', { resourceType: 'Patent' }, undefined],
    ['a list where one may stand', { resourceType: 'Patient', active: [true] }, 'Patient.active'],
    ['one where a list must stand', { resourceType: 'Patient', name: { text: 'x' } }, 'Patient.name'],
    ['a text where a truth must stand', { resourceType: 'Patient', active: 'true' }, 'Patient.active'],
    ['an object where a text must stand', { resourceType: 'Patient', gender: {} }, 'Patient.gender'],
    ['a null that keeps no place', { resourceType: 'Patient', name: [{ given: [null] }] }, 'Patient.name[0].given[0]'],
    [
      'a narrative that ends the element around it',
      {
        resourceType: 'Patient',
        text: { div: '<div xmlns="http://www.w3.org/1999/xhtml"></div></text><active value="true"/><text>' },
      },
      'Patient.text.div',
    ],
    [
      'a narrative outside its namespace',
      { resourceType: 'Patient', text: { div: '<div>x</div>' } },
      'Patient.text.div',
    ],
    [
      'a resource that is none',
      { resourceType: 'Bundle', entry: [{ resource: { id: 'x' } }] },
      'Bundle.entry[0].resource',
    ],
  ];
  test.each(WRONG)('is refused for %s', (_, resource, expression) => {
    expect(() => toXml(resource)).toThrow(expect.objectContaining({ kind: 'invalid', expression }));
  });

  test('is refused, without overflow, for nesting that no store would have taken', () => {
    let extension: object = { url: 'u' };
    for (let i = 0; i < 50_000; i++) extension = { url: 'u', extension: [extension] };
    expect(() => toXml({ resourceType: 'Patient', extension: [extension] })).toThrow(/nested too deeply/);
  });
});
