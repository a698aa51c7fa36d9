import { expect, test } from 'vitest';
import { applyFhirPathPatch } from '../../../src/fhir/patch/fhirpath-patch.ts';
import { applyJsonPatch } from '../../../src/fhir/patch/json-patch.ts';
import { fromXml } from '../../../src/fhir/xml/xml-reader.ts';
import { Failure } from '../../../src/kernel/failure.ts';
import { corpusText, describeCorpus } from '../../corpus.ts';

const FHIRPATH_CASES = 'fhir/fhir-test-cases/fhir-patch-tests.xml';
const JSON_CASES = 'fhir/fhir-test-cases/json-patch-tests.json';

interface FhirPathCase {
  readonly name: string;
  readonly input: string;
  readonly diff: string;
  /** Absent where the patch must be refused. */
  readonly output?: string;
}

interface JsonCase {
  readonly comment: string;
  readonly doc: object;
  readonly patch: unknown;
  readonly expected?: object;
  readonly error?: string;
}

function fhirPathCases(): FhirPathCase[] {
  return [...corpusText(FHIRPATH_CASES).matchAll(/<case name="([^"]*)".*?<\/case>/gs)].map(([text, name]) => {
    const part = (tag: string): string | undefined => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(text)?.[1]?.trim();
    const output = part('output');
    return { name: name!, input: part('input')!, diff: part('diff')!, ...(output !== undefined && { output }) };
  });
}

/** The same markup can be laid out, and a quotation mark in it written, in more than one way. */
const layout = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    key === 'div' && typeof item === 'string'
      ? item
          .replace(/<!--.*?-->/gs, '')
          .replace(/\s+/g, ' ')
          .replace(/> | </g, (mark) => mark.trim())
          .replaceAll('&quot;', '"')
      : item,
  );

describeCorpus('HL7 cases of FHIRPath Patch', () => {
  const cases = fhirPathCases();
  test('there are 33 of them', () => {
    expect(cases).toHaveLength(33);
  });

  test.each(cases)('$name', ({ input, diff, output }) => {
    const patched = () => applyFhirPathPatch(fromXml(input), fromXml(diff));
    if (output === undefined) expect(patched).toThrowError(Failure);
    else expect(layout(patched())).toEqual(layout(fromXml(output)));
  });
});

describeCorpus('published cases of JSON Patch', () => {
  const cases = JSON.parse(corpusText(JSON_CASES)) as JsonCase[];
  test('there are 16 of them', () => {
    expect(cases).toHaveLength(16);
  });

  test.each(cases)('$comment', ({ doc, patch, expected, error }) => {
    const patched = () => applyJsonPatch(doc, patch);
    if (error !== undefined) expect(patched).toThrowError(Failure);
    else expect(patched()).toEqual(expected);
  });
});
