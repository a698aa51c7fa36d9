import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BundleSplitter, parsePart } from '../../src/fhir/bundle-splitter.ts';
import { Failure } from '../../src/kernel/failure.ts';

const LIMITS = { partBytes: 1_000_000, entries: 1000 };

interface Split {
  readonly entries: readonly unknown[];
  readonly rest: unknown;
}

/** The parts of a Bundle whose bytes come in pieces, cut at these places. */
function split(bytes: Buffer, cuts: readonly number[], limits = LIMITS): Split {
  const splitter = new BundleSplitter(limits);
  const entries: Buffer[] = [];
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  places.slice(1).forEach((end, i) => {
    entries.push(...splitter.push(Buffer.from(bytes.subarray(places[i], end))));
  });
  return { rest: splitter.end(), entries: entries.map((entry, index) => parsePart(entry, index)) };
}

const outcome = (bytes: Buffer, cuts: readonly number[]): unknown => {
  try {
    return split(bytes, cuts);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.kind;
  }
};

const member = fc.tuple(
  fc
    .oneof(fc.constantFrom('resourceType', 'id', 'x"y', '\\', 'entries', 'é', '\u{1F600}'), fc.string())
    .filter((name) => name !== 'entry'),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('parting a Bundle', () => {
  test('gives its entries and the rest, wherever its bytes are cut and wherever its entries stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 5 }), { maxLength: 6 }),
        fc.uniqueArray(member, { selector: ([name]) => name, maxLength: 4 }),
        fc.nat(4),
        fc.constantFrom(undefined, 1, '\t'),
        fc.array(fc.nat(), { maxLength: 40 }),
        (entries, members, at, indent, cuts) => {
          const list = [...members.slice(0, at), ['entry', entries] as const, ...members.slice(at)];
          const bundle = Object.fromEntries(list);
          const bytes = Buffer.from(JSON.stringify(bundle, undefined, indent));
          const places = cuts.map((cut) => cut % (bytes.length + 1));
          const { entries: found, rest } = split(bytes, places);
          const whole = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
          expect(found).toEqual(whole['entry']);
          expect(rest).toEqual({ ...whole, entry: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  const BUNDLE = Buffer.from(
    '\uFEFF{ "entry" : [ {"a":"\\"]},{[\\\\"} , [1,{"entry":[2]}],3 ,"x,]", {"é":"\u{1F600}"} ],"\\u0074ype":"trans\\u0061ction","resourceType":"Bundle","total":1.0}',
  );

  test('is the same whether the bytes come at once, one by one or in two at any place', () => {
    const whole = split(BUNDLE, []);
    expect(whole).toEqual({
      entries: [{ a: '"]},{[\\' }, [1, { entry: [2] }], 3, 'x,]', { é: '\u{1F600}' }],
      rest: { entry: [], type: 'transaction', resourceType: 'Bundle', total: 1 },
    });
    for (let cut = 0; cut <= BUNDLE.length; cut++) expect(split(BUNDLE, [cut])).toEqual(whole);
    expect(
      split(
        BUNDLE,
        Array.from({ length: BUNDLE.length }, (_, i) => i),
      ),
    ).toEqual(whole);
  });

  test('is refused for every body that ends early, or lacks or doubles a byte of structure', () => {
    for (let end = 0; end < BUNDLE.length; end++)
      expect(outcome(BUNDLE.subarray(0, end), []), String(end)).toBe('invalid');
    const text = '{"resourceType":"Bundle","entry":[{"a":[1]},{"b":{}}],"type":"batch"}';
    for (let i = 0; i < text.length; i++) {
      if (!'{}[],:"'.includes(text[i]!)) continue;
      const without = Buffer.from(text.slice(0, i) + text.slice(i + 1));
      const twice = Buffer.from(text.slice(0, i) + text[i] + text.slice(i));
      for (const bytes of [without, twice]) {
        let valid = true;
        try {
          JSON.parse(bytes.toString());
        } catch {
          valid = false;
        }
        expect(valid ? 'valid' : outcome(bytes, [i]), bytes.toString()).toBe(valid ? 'valid' : 'invalid');
      }
    }
  });

  test.each([
    ['two lists of entries', '{"entry":[1],"entry":[2]}'],
    ['a comma at the end', '{"entry":[1,]}'],
    ['a comma at the beginning', '{"entry":[,1]}'],
    ['no comma', '{"entry":[{} {}]}'],
    ['an object closed as a list', '{"entry":[{]}'],
    ['a list closed as an object', '{"entry":[1}}'],
    ['something behind', '{"entry":[]} {}'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(outcome(Buffer.from(text), [])).toBe('invalid');
  });

  test('a list of entries that is none is left in the rest, and so is one deeper inside', () => {
    expect(split(Buffer.from('{"entry":{"entry":[1]},"x":{"entry":[2]}}'), [])).toEqual({
      entries: [],
      rest: { entry: { entry: [1] }, x: { entry: [2] } },
    });
  });

  test('holds to its limits: entries, the bytes of one, and depth, at their place', () => {
    const refusal = (text: string, limits: { partBytes: number; entries: number }): Failure => {
      try {
        split(Buffer.from(text), [], limits);
      } catch (error) {
        return error as Failure;
      }
      throw new Error('not refused');
    };
    expect(refusal('{"entry":[1,2,3,4]}', { partBytes: 100, entries: 3 })).toMatchObject({
      kind: 'too-large',
      expression: 'Bundle.entry',
    });
    expect(refusal(`{"entry":[1,"${'x'.repeat(200)}"]}`, { partBytes: 100, entries: 3 })).toMatchObject({
      kind: 'too-large',
      expression: 'Bundle.entry[1]',
    });
    expect(refusal(`{"x":"${'x'.repeat(200)}"}`, { partBytes: 100, entries: 3 })).toMatchObject({ kind: 'too-large' });
    expect(refusal(`{"entry":[1,${'['.repeat(100_000)}`, LIMITS)).toMatchObject({
      kind: 'invalid',
      expression: 'Bundle.entry[1]',
    });
    const within = { entry: [JSON.parse(`${'['.repeat(62)}${']'.repeat(62)}`) as unknown] };
    expect(split(Buffer.from(JSON.stringify(within)), []).entries).toEqual(within.entry);
  });

  test('the type is known as soon as it has been read', () => {
    const splitter = new BundleSplitter(LIMITS);
    splitter.push(Buffer.from('{"resourceType":"Bundle","type":"transac'));
    expect(splitter.type).toBeUndefined();
    splitter.push(Buffer.from('tion","entry":[{"type":"batch"}'));
    expect(splitter.type).toBe('transaction');
  });
});
