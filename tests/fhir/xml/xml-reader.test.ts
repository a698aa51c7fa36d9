/** xml.html: what is read from XML, and what is refused with its place. */
import { describe, expect, test } from 'vitest';
import { fromXml, XmlReading } from '../../../src/fhir/xml/xml-reader.ts';
import { Failure } from '../../../src/kernel/failure.ts';
import { stringifyJson } from '../../../src/kernel/json.ts';
import HOSTILE from '../../cases/hostile-xml.json' with { type: 'json' };

const patient = (inside: string) => `<Patient xmlns="http://hl7.org/fhir">${inside}</Patient>`;

function failureOf(xml: string): Failure {
  try {
    fromXml(xml);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what is not FHIR in XML', () => {
  test.each(HOSTILE)('$title is refused at its place', ({ xml, says, line, expression }) => {
    const failure = failureOf(xml);
    expect(failure.kind).toBe('invalid');
    expect(failure.message).toContain(says);
    expect(failure.message).toMatch(new RegExp(`line ${line}, column \\d+`));
    expect(failure.expression).toBe(expression);
  });

  test('nesting as deep as JSON may have is read, and one level more is refused', () => {
    const nested = (levels: number) =>
      patient(`${'<extension url="u">'.repeat(levels)}<valueString value="x"/>${'</extension>'.repeat(levels)}`);
    // The resource, and an array and an object for each extension.
    expect(stringifyJson(fromXml(nested(31)))).toContain('"valueString":"x"');
    expect(failureOf(nested(32)).message).toContain('deeper than 64');
    expect(failureOf(`<Patient xmlns="http://hl7.org/fhir">${'<extension url="u">'.repeat(100_000)}`).kind).toBe(
      'invalid',
    );
    const bold = `<text><div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(100_000)}`;
    expect(failureOf(patient(bold)).message).toContain('nested too deeply');
  });

  test('more elements than the limit are too costly', () => {
    const many = patient('<language value="x"/><active value="true"/>');
    expect(() => fromXml(many, { maxDepth: 64, maxKeys: 2 })).toThrow(expect.objectContaining({ kind: 'too-costly' }));
  });

  test('a text in another encoding is of a type that is not read', () => {
    expect(failureOf(`<?xml version="1.0" encoding="UTF-16"?>${patient('')}`).kind).toBe('unsupported-media-type');
  });
});

describe('what is FHIR in XML', () => {
  test.each([
    ['1.0', '1.0'],
    ['1e-7', '1e-7'],
    ['-0.00', '-0.00'],
    ['12345678901234567890.10', '12345678901234567890.10'],
    ['1E+2', '1E+2'],
  ])('the decimal %s stays %s', (value, text) => {
    const read = fromXml(
      `<Observation xmlns="http://hl7.org/fhir"><valueQuantity><value value="${value}"/></valueQuantity></Observation>`,
    );
    expect(stringifyJson(read)).toBe(`{"resourceType":"Observation","valueQuantity":{"value":${text}}}`);
  });

  test('a whole number may have a plus sign, which JSON has not', () => {
    const read = fromXml(patient('<telecom><rank value="+2"/></telecom>'));
    expect(stringifyJson(read)).toBe('{"resourceType":"Patient","telecom":[{"rank":2}]}');
  });

  test('declarations, comments, instructions and hints where a schema is say nothing', () => {
    const read = fromXml(
      `\uFEFF<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet href="x.xsl"?><!-- a --><f:Patient xmlns:f="http://hl7.org/fhir" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://hl7.org/fhir x.xsd"> <!-- b --> <f:active value="true"/><?pi x?></f:Patient><!-- c -->`,
    );
    expect(read).toEqual({ resourceType: 'Patient', active: true });
  });

  test('ids, extensions and nulls of primitives stand beside their values, in lists of the same length', () => {
    const read = fromXml(
      patient(
        '<name><given value="a"/><given id="g"/><given value="c"><extension url="u"><valueCode value="x"/></extension></given><given value="d"/></name><birthDate id="b"/>',
      ),
    );
    expect(read).toEqual({
      resourceType: 'Patient',
      name: [
        {
          given: ['a', null, 'c', 'd'],
          _given: [null, { id: 'g' }, { extension: [{ url: 'u', valueCode: 'x' }] }, null],
        },
      ],
      _birthDate: { id: 'b' },
    });
  });

  test('a narrative stays as it was written; one that leans on the document around it is made to stand alone', () => {
    const div = `<div  xmlns='http://www.w3.org/1999/xhtml' ><p>1 &lt; 2 &#169;<!-- x --></p><br /></div>`;
    expect(fromXml(patient(`<text><status value="generated"/>${div}</text>`))).toMatchObject({ text: { div } });
    const leaning = fromXml(
      `<Patient xmlns="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml"><text><h:div><h:p title="&quot;">1 &lt; 2</h:p></h:div></text></Patient>`,
    );
    expect(leaning).toMatchObject({
      text: { div: '<div xmlns="http://www.w3.org/1999/xhtml"><p title="&quot;">1 &lt; 2</p></div>' },
    });
  });

  test('it does not matter into which pieces the text falls', () => {
    const text = patient(
      '\r\n<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">\u{1F600} b</div></text>\r\n<name><family value="\u{1F600}&amp;"/></name>',
    );
    for (const size of [1, 2, 3, 7, 64]) {
      const reading = new XmlReading(text);
      while (!reading.advance(size));
      expect(reading.resource).toEqual(fromXml(text));
    }
  });
});
