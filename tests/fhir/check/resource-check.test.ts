import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { MAX_ISSUES } from '../../../src/fhir/check/visit.ts';
import bad from './bad-resources.json' with { type: 'json' };
import good from './good-resources.json' with { type: 'json' };

interface BadCase {
  readonly title: string;
  readonly resource: unknown;
  readonly issues: readonly (readonly string[])[];
}

describe('the strict gate refuses', () => {
  it.each(bad as readonly BadCase[])('$title', ({ resource, issues }) => {
    const found = checkResource(resource).filter(({ severity }) => severity === 'error');
    expect(found.map(({ expression, code }) => [expression, code])).toEqual(issues);
    for (const { message } of found) expect(message).not.toBe('');
  });

  it('a resource of another type than was asked for', () => {
    const found = checkResource({ resourceType: 'Patient', active: true }, 'Group');
    expect(found.map(({ expression }) => expression)).toEqual(['Patient.resourceType']);
  });
});

describe('the strict gate accepts', () => {
  it.each(good as readonly Pick<BadCase, 'title' | 'resource'>[])('$title', ({ resource }) => {
    expect(checkResource(resource)).toEqual([]);
  });

  it('members that are undefined, as JSON would leave them out', () => {
    expect(checkResource({ resourceType: 'Patient', active: true, name: undefined })).toEqual([]);
  });
});

describe('the strict gate holds against hostile input:', () => {
  it('it stops at its number of issues', () => {
    const name = Array.from({ length: 1000 }, () => ({ family: 7 }));
    expect(checkResource({ resourceType: 'Patient', name })).toHaveLength(MAX_ISSUES);
  });

  it('extensions nested a hundred thousand deep are an issue, not a crash', () => {
    let extension: unknown = { url: 'http://x.org', valueString: 'x' };
    for (let i = 0; i < 100_000; i++) extension = { url: 'http://x.org', extension: [extension] };
    const issues = checkResource({ resourceType: 'Patient', extension: [extension] });
    expect(issues.map(({ code }) => code)).toContain('too-costly');
  });

  it('sections of a document nested a hundred thousand deep are an issue, not a crash', () => {
    let section: unknown = { title: 'x', entry: [{ reference: 'Patient/a' }] };
    for (let i = 0; i < 100_000; i++) section = { title: 'x', section: [section] };
    const resource = { resourceType: 'Composition', section: [section] };
    const issues = checkResource({
      resourceType: 'Bundle',
      type: 'document',
      entry: [{ fullUrl: 'urn:x:a', resource }],
    });
    expect(issues.length).toBeGreaterThan(0);
  });

  it('two hundred thousand concepts below one are counted', () => {
    const concept = Array.from({ length: 200_000 }, (_, i) => ({ code: `c${i}` }));
    const system = { resourceType: 'CodeSystem', status: 'draft', content: 'complete' };
    const count = concept.length + 1;
    expect(checkResource({ ...system, count, concept: [{ code: 'all', concept }] })).toEqual([]);
    expect(checkResource({ ...system, count: 1, concept: [{ code: 'all', concept }] })).toHaveLength(1);
  });

  it('an object that holds itself is an issue, not a hang', () => {
    const item: Record<string, unknown> = { linkId: '1', type: 'group' };
    item['item'] = [item];
    expect(checkResource({ resourceType: 'Questionnaire', status: 'active', item: [item] }).length).toBeGreaterThan(0);
  });

  it.each([
    ['open tags', `${'<p '.repeat(50_000)}`],
    ['ampersands', `<div xmlns="http://www.w3.org/1999/xhtml">${'&'.repeat(100_000)}</div>`],
    ['comments that never close', `<div xmlns="http://www.w3.org/1999/xhtml">${'<!--'.repeat(30_000)}</div>`],
    ['attributes', `<div xmlns="http://www.w3.org/1999/xhtml" ${'a=" '.repeat(30_000)}`],
    ['deep elements', `<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(50_000)}`],
  ])('100 kB of %s in a narrative are refused', (_, div) => {
    const issues = checkResource({ resourceType: 'Patient', text: { status: 'generated', div } });
    expect(issues.map(({ expression }) => expression)).toContain('Patient.text.div');
  });

  it('whatever JSON stands in a resource, it answers with issues and never throws', () => {
    const types = fc.constantFrom(
      'Patient',
      'Bundle',
      'Observation',
      'Group',
      'Questionnaire',
      'Parameters',
      'Condition',
    );
    const members = fc.constantFrom(
      ...[
        'entry',
        'contained',
        'item',
        'name',
        'text',
        'extension',
        'value',
        'component',
        'member',
        'parameter',
        'type',
      ],
      ...['_status', 'status', 'code', 'subject', 'meta', 'id', 'valueQuantity', 'identifier', 'characteristic'],
    );
    const resource = fc.record({ resourceType: types, members: fc.dictionary(members, fc.jsonValue()) });
    fc.assert(
      fc.property(resource, ({ resourceType, members }) => {
        for (const issue of checkResource({ ...members, resourceType })) expect(issue.expression).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
