import { describe, expect, test } from 'vitest';
import { parseCondition, parseSearch, type SearchOptions } from '../../../src/fhir/search/query.ts';

const OPTIONS: SearchOptions = {
  handling: 'strict',
  baseUrl: 'https://x.test/fhir',
  defaultCount: 20,
  maxCount: 100,
  now: Date.UTC(2026, 0, 1),
};
const parse = (query: string, options: Partial<SearchOptions> = {}, type = 'ResearchStudy') =>
  parseSearch(type, new URLSearchParams(query), { ...OPTIONS, ...options });

describe('search parameters that are not understood', () => {
  test.each([
    ['ResearchStudy', 'banana=1', 'banana'],
    ['ResearchStudy', 'site.banana=1', 'site.banana'],
    ['ResearchStudy', '_has:ResearchSubject:study:banana=x', '_has:ResearchSubject:study:banana'],
    ['ResearchStudy', '_query=x', '_query'],
    ['ResearchStudy', '_sort=banana', '_sort'],
    ['ResearchStudy', 'toString=x', 'toString'],
    ['ResearchStudy', '__proto__=x', '__proto__'],
  ])('%s?%s names %s as strict, and leaves it out as lenient', (type, query, name) => {
    expect(() => parse(query, {}, type)).toThrowError(
      expect.objectContaining({ kind: 'invalid', expression: name, message: expect.stringContaining(name) }),
    );
    const lenient = parse(`status=active&${query}`, { handling: 'lenient' }, type);
    expect(lenient.ignored).toEqual([name]);
    expect(lenient.self).toBe('status=active');
  });
});

describe('bad values', () => {
  test.each([
    'status:exact=active',
    'status:in=http://x.test/vs',
    'status:above=x',
    'title:text=x',
    'title:exact:contains=x',
    'site:Patient.name=x',
    'status.name=x',
    '_has:Banana:study:status=x',
    '_has:ResearchSubject:status:status=x',
    '_has:ResearchSubject:study=x',
    '_include:banana=ResearchStudy:site',
    '_filter=x',
    '_list=$current-problems',
    '_list=a b',
    '_text=',
    '_text="never closed',
    '_text=(a or b',
    '_content=a)',
    '_content=and',
    '_content=%20-%20',
    '_text:contains=a',
    'status=',
    'status=a,',
    'status=a|b|c',
    'status=|',
    'date=yesterday',
    'date=2020-13',
    'date=xx2020',
    'site=a b',
    'site:missing=maybe',
    'identifier:of-type=a|b',
    '_count=-1',
    '_count=x',
    '_total=much',
    '_summary=all',
    '_elements=a b',
    '_include=banana',
    '_include=ResearchStudy:status',
    '_include=Group:member',
    '_include=ResearchStudy:site:Banana',
    'site.near=1',
    'site.near=91|0',
    'site.near=0|181',
    'site.near=a|b',
    'site.near=1|1|1|kg',
    'site.near=1|1|-5',
    'site.near=1|1|1|km|x',
  ])('%s is refused with the name of the parameter, strict or lenient', (query) => {
    for (const handling of ['strict', 'lenient'] as const) {
      expect(() => parse(query, { handling })).toThrowError(
        expect.objectContaining({ kind: 'invalid', expression: query.split('=')[0] }),
      );
    }
  });

  test.each([
    'value-quantity=x',
    'value-quantity=1|a',
    'value-quantity=1e999',
    'value-quantity=1|a|b|c',
    'code-value-quantity=a',
    'code-value-quantity=a$',
    'code-value-quantity=a$b',
  ])('Observation?%s is refused', (query) => {
    expect(() => parse(query, {}, 'Observation')).toThrowError(expect.objectContaining({ kind: 'invalid' }));
  });

  test('too many parameters, too long ones and too deep chains are refused', () => {
    expect(() => parse('status=a&'.repeat(201))).toThrowError(expect.objectContaining({ kind: 'too-costly' }));
    expect(() => parse(`title=${'x'.repeat(9000)}`)).toThrowError(expect.objectContaining({ kind: 'too-costly' }));
    expect(() => parse(`${'partof.'.repeat(20)}title=x`)).toThrowError(expect.objectContaining({ kind: 'invalid' }));
    expect(() => parse(`${'_has:ResearchStudy:partof:'.repeat(20)}title=x`)).toThrowError(
      expect.objectContaining({ kind: 'invalid' }),
    );
  });
});

describe('what a search means', () => {
  test('commas are or, repetition is and, escapes are text', () => {
    expect(parse('title=a\\,b,c&status=x').query.where).toEqual({
      k: 'and',
      of: [
        {
          k: 'or',
          of: [
            { k: 'string', param: 'title', mode: 'starts', value: 'a,b' },
            { k: 'string', param: 'title', mode: 'starts', value: 'c' },
          ],
        },
        { k: 'token', param: 'status', code: 'x' },
      ],
    });
    expect(parse('identifier=s\\|t|v\\$').query.where).toEqual({
      k: 'token',
      param: 'identifier',
      system: 's|t',
      code: 'v$',
    });
  });

  test('numbers span half a unit of their last digit for equality, and are themselves for order', () => {
    const where = (query: string) => parse(query, {}, 'RiskAssessment').query.where;
    expect(where('probability=100')).toMatchObject({ op: 'eq', low: 99.5, high: 100.5 });
    expect(where('probability=1e2')).toMatchObject({ op: 'eq', low: 50, high: 150 });
    expect(where('probability=ne0.50')).toMatchObject({ op: 'ne', low: 0.495, high: 0.505 });
    expect(where('probability=ge0.50')).toMatchObject({ op: 'ge', low: 0.5, high: 0.5 });
    expect(where('probability=ap10')).toMatchObject({ op: 'ap', low: 9, high: 11 });
  });

  test('`ap` on a date reaches a tenth of the way to now', () => {
    const day = 86_400_000;
    const { low, high } = parse('date=ap2025-12-22').query.where as { low: number; high: number };
    expect(low).toBe(Date.UTC(2025, 11, 22) - Math.round(0.95 * day));
    expect(high).toBe(Date.UTC(2025, 11, 23) - 1 + Math.round(0.95 * day));
  });

  test('other spellings of the registry’s identifier system mean its own as well', () => {
    for (const system of ['http://clinicaltrials.gov/', 'https://clinicaltrials.gov/nctid']) {
      expect(parse(`identifier=${system}|NCT1`).query.where).toEqual({
        k: 'or',
        of: [system, 'http://clinicaltrials.gov'].map((one) => ({
          k: 'token',
          param: 'identifier',
          system: one,
          code: 'NCT1',
        })),
      });
    }
  });

  test('counts are cut, summaries count, and what is used makes the self link', () => {
    const { query, self, summary, elements } = parse(
      '_count=500&_sort=-date,title&_total=none&_elements=id,status&_format=json&_cursor=abc&status=active&_summary=data',
    );
    expect(query).toMatchObject({
      count: 100,
      total: false,
      cursor: 'abc',
      sort: [
        { param: 'date', descending: true },
        { param: 'title', descending: false },
      ],
    });
    expect([summary, elements]).toEqual(['data', ['id', 'status']]);
    expect(self).toBe('_count=500&_sort=-date%2Ctitle&_total=none&_elements=id%2Cstatus&status=active&_summary=data');
    expect(parse('_summary=count').query).toMatchObject({ count: 0, total: true });
    expect(parse('').query).toEqual({
      type: 'ResearchStudy',
      where: { k: 'all' },
      sort: [],
      count: 20,
      total: true,
      includes: [],
    });
  });

  test('includes name a type and a reference, or all', () => {
    const { query } = parse(
      '_include=ResearchStudy:site:Location&_include:iterate=Location:partof&_revinclude=ResearchSubject:study&_include=*&_include=ResearchStudy:*',
    );
    expect(query.includes).toEqual([
      { reverse: false, iterate: false, type: 'ResearchStudy', param: 'site', target: 'Location' },
      { reverse: false, iterate: true, type: 'Location', param: 'partof' },
      { reverse: true, iterate: false, type: 'ResearchSubject', param: 'study' },
      { reverse: false, iterate: false, type: '*', param: '*' },
      { reverse: false, iterate: false, type: 'ResearchStudy', param: '*' },
    ]);
  });

  test('a condition must name something', () => {
    const context = { baseUrl: '', now: 0 };
    expect(parseCondition('Organization', 'identifier=a|b', context)).toEqual({
      k: 'token',
      param: 'identifier',
      system: 'a',
      code: 'b',
    });
    for (const query of ['', '_count=1', '_sort=name'])
      expect(() => parseCondition('Organization', query, context)).toThrowError(
        expect.objectContaining({ kind: 'invalid' }),
      );
  });
});
