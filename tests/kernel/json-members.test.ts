import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/kernel/json.ts';
import { countMembers, repeatedMember } from '../../src/kernel/json-members.ts';

test.each([
  ['{"a":1,"a":2}', 'a', 'line 1, column 8'],
  ['{"a":1,\n "\\u0061":1}', 'a', 'line 2, column 2'],
  ['{"b":[{"a":1},{"a":1,"b":{"c":1,"d":[],"c":{}}}]}', 'c', 'line 1, column 40'],
  ['{"__proto__":1,"__proto__":2}', '__proto__', 'line 1, column 16'],
  ['{"n":1.0,"n":1.50}', 'n', 'line 1, column 10'],
])('%s is refused: the member %s stands twice', (text, name, place) => {
  expect(() => parseJson(text)).toThrow(`The member ${name} stands twice in one object at ${place}`);
});

test.each([
  '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
  '{"a":"a\\":1","b":"\\"a\\":","c":["a","a"]}',
  '["a","a"]',
  '{"__proto__":{"a":1},"constructor":1}',
  '{}',
  '"a"',
])('%s is read', (text) => {
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test('a text that was written from a value has as many members as the value, and none twice', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
      expect(repeatedMember(text)).toBeUndefined();
    }),
  );
});

test('a member that is put a second time into any object is found', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(object, fc.jsonValue(), (value, more) => {
      const name = JSON.stringify(Object.keys(value)[0]);
      const text = `${JSON.stringify(value).slice(0, -1)},${name}:${JSON.stringify(more)}}`;
      expect(() => parseJson(`[${text}]`)).toThrow('stands twice');
      expect(countMembers(value)).toBe(members(value));
    }),
  );
});

/** Members, counted in another way. */
function members(value: unknown): number {
  let found = 0;
  JSON.stringify(value, function (this: unknown, key, item: unknown) {
    if (typeof this === 'object' && this !== null && !Array.isArray(this) && !(key === '' && item === value)) found++;
    return item;
  });
  return found;
}
