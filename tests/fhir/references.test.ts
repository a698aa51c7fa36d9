import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapReferences, parseReference, referencesOf } from '../../src/fhir/references.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { examples } from './examples.ts';

const URN = 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520';
const toPatient = (text: string): string => (text === URN ? 'Patient/1' : text);

describe('the text of a reference', () => {
  it.each([
    ['Patient/1', { kind: 'local', type: 'Patient', id: '1' }],
    ['Patient/1/_history/2', { kind: 'local', type: 'Patient', id: '1', version: '2' }],
    ['#', { kind: 'contained', id: '' }],
    ['#org', { kind: 'contained', id: 'org' }],
    [URN, { kind: 'urn', urn: URN }],
    ['urn:oid:1.2.3', { kind: 'urn', urn: 'urn:oid:1.2.3' }],
    ['Patient?identifier=a|b/c', { kind: 'conditional', type: 'Patient', query: 'identifier=a|b/c' }],
    [
      'https://x.org/fhir/Group/a-1/_history/3',
      {
        kind: 'absolute',
        url: 'https://x.org/fhir/Group/a-1/_history/3',
        base: 'https://x.org/fhir',
        type: 'Group',
        id: 'a-1',
        version: '3',
      },
    ],
    ['https://x.org/studies/1', { kind: 'absolute', url: 'https://x.org/studies/1' }],
    ['mailto:a@x.org', { kind: 'absolute', url: 'mailto:a@x.org' }],
    ['patient/1', { kind: 'other', text: 'patient/1' }],
    ['Patient', { kind: 'other', text: 'Patient' }],
    ['Patient/', { kind: 'other', text: 'Patient/' }],
    ['Patient/a_b', { kind: 'other', text: 'Patient/a_b' }],
    ['fhir/Patient/1', { kind: 'other', text: 'fhir/Patient/1' }],
    ['/Patient/1', { kind: 'other', text: '/Patient/1' }],
    ['../Patient/1', { kind: 'other', text: '../Patient/1' }],
    ['constructor/1', { kind: 'other', text: 'constructor/1' }],
    ['', { kind: 'other', text: '' }],
  ])('%s is told apart', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it('of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (text) => {
        expect(parseReference(text).kind).toBe('absolute');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseReference(text).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('mapping the references of a resource', () => {
  const all = examples(300_000);

  it('by the identity gives the same object, for every published example', () => {
    for (const { resource } of all) expect(mapReferences(resource, (text) => text)).toBe(resource);
  });

  it('and back again gives equal content, for every published example', () => {
    for (const { file, resource } of all) {
      const there = mapReferences(resource, (text) => `x${text}`);
      expect(
        mapReferences(there, (text) => text.slice(1)),
        file,
      ).toEqual(normalized(resource));
    }
  });

  it('finds every reference that a look at all objects finds, for every published example', () => {
    for (const { file, resource } of all) {
      const found = referencesOf(resource).map(({ reference }) => reference);
      expect(found.sort(), file).toEqual([...anyReferences(resource)].sort());
    }
  });

  const observation = {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    identifier: [{ system: URN, value: URN }],
    code: { coding: [{ system: URN, code: 'x' }], text: URN },
    subject: { reference: URN, identifier: { value: 'Patient/1' }, display: URN },
    extension: [{ url: URN, valueReference: { reference: URN } }],
    _status: { extension: [{ url: 'http://x.org', valueUrl: URN }] },
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml"><a title="${URN}" href="${URN}">${URN}</a><img src='${URN}'/></div>`,
    },
    contained: [{ resourceType: 'Patient', id: 'p', link: [{ other: { reference: URN }, type: 'seealso' }] }],
    component: [{ code: { text: 'x' }, valueString: URN }],
    note: [{ authorReference: { reference: URN }, text: URN }],
  };

  it('changes references, links and the URLs of extensions, and nothing that only looks like one', () => {
    expect(mapReferences(observation, toPatient)).toEqual({
      ...observation,
      subject: { ...observation.subject, reference: 'Patient/1' },
      extension: [{ url: URN, valueReference: { reference: 'Patient/1' } }],
      _status: { extension: [{ url: 'http://x.org', valueUrl: 'Patient/1' }] },
      text: {
        status: 'generated',
        div: `<div xmlns="http://www.w3.org/1999/xhtml"><a title="${URN}" href="Patient/1">${URN}</a><img src='Patient/1'/></div>`,
      },
      contained: [{ resourceType: 'Patient', id: 'p', link: [{ other: { reference: 'Patient/1' }, type: 'seealso' }] }],
      note: [{ authorReference: { reference: 'Patient/1' }, text: URN }],
    });
  });

  it('leaves canonicals alone and maps the URL of an attachment', () => {
    const library = {
      resourceType: 'PlanDefinition',
      status: 'active',
      library: [URN],
      relatedArtifact: [{ type: 'citation', resource: URN, document: { url: URN } }],
    };
    const mapped = mapReferences(library, toPatient);
    expect(mapped.library).toEqual([URN]);
    expect(mapped.relatedArtifact).toEqual([{ type: 'citation', resource: URN, document: { url: 'Patient/1' } }]);
  });

  it('keeps what it does not change by identity, and the original as it was', () => {
    const before = structuredClone(observation);
    const mapped = mapReferences(observation, toPatient);
    expect(observation).toEqual(before);
    expect(mapped.code).toBe(observation.code);
    expect(mapped.component).toBe(observation.component);
  });

  it('keeps the text of numbers beside a changed reference', () => {
    const text = `{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.50,"extension":[{"url":"http://x.org","valueReference":{"reference":"${URN}"}}]}}`;
    const mapped = mapReferences(parseJson(text) as AnyResource, toPatient);
    expect(stringifyJson(mapped)).toBe(text.replace(URN, 'Patient/1'));
  });

  it('names the place of every reference', () => {
    expect(referencesOf(observation).map(({ expression }) => expression)).toEqual([
      'Observation.subject.reference',
      'Observation.extension[0].value.ofType(Reference).reference',
      'Observation.contained[0].link[0].other.reference',
      'Observation.note[0].author.ofType(Reference).reference',
    ]);
  });

  it('reads links in narratives that are written in every way', () => {
    const links: string[] = [];
    const div = `<div><!-- <a href="no"> --><a\n href = "a?b=1&amp;c=2"  ><img alt='src="no"' src='d'/><p datahref="no" title=">">href="no"</p></a><a href="`;
    mapReferences({ resourceType: 'Patient', text: { status: 'generated', div } }, (text, place) => {
      if (place.use === 'narrative') links.push(text);
      return text;
    });
    expect(links).toEqual(['a?b=1&c=2', 'd']);
  });

  it('leaves 1 MB of hostile narrative as it is', () => {
    for (const part of ['<', '<a ', '<!--', '<a href="', '"', "<a b='"]) {
      const div = part.repeat(1_000_000 / part.length);
      const resource = { resourceType: 'Patient', text: { status: 'generated', div } };
      expect(mapReferences(resource, (text) => text)).toEqual(resource);
    }
  });

  it('leaves a resource of an unknown type as it is', () => {
    const unknown = { resourceType: 'Horse', subject: { reference: URN } };
    expect(mapReferences(unknown, toPatient)).toBe(unknown);
  });
});

/** Members `reference` that hold text, without knowledge of structure; in education, expressions and resources it is a uri. */
function* anyReferences(value: unknown, key = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const holdsUri = key === 'education' || 'resourceType' in value || 'language' in value;
  for (const [name, item] of Object.entries(value)) {
    if (name === 'reference' && typeof item === 'string' && !holdsUri) yield item;
    else yield* anyReferences(item, Array.isArray(value) ? key : name);
  }
}

/** Attribute values as the mapping writes them. */
const normalized = (resource: AnyResource): AnyResource =>
  JSON.parse(
    JSON.stringify(
      mapReferences(
        mapReferences(resource, (text) => `x${text}`),
        (text) => text.slice(1),
      ),
    ),
  ) as AnyResource;
