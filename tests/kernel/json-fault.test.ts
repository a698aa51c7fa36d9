import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/kernel/json-fault.ts';

test.each([
  ['{"a": }', 6],
  ['{"a":1,}', 7],
  ['[1,2', 4],
  ['{"a":1}\nx', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['{"a":[1,{"b":nul}]}', 13],
  [']', 0],
])('%s stops being JSON at %i', (text, at) => {
  expect(jsonFault(text)).toBe(at);
});

test('a JSON text is read to its end, and a text that JSON.parse refuses is not read past what it refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', 'x'), (json, place, damage) => {
      expect(jsonFault(json)).toBe(json.length);
      const at = place % (json.length + 1);
      const broken = json.slice(0, at) + damage + json.slice(at + 1);
      let valid = true;
      try {
        JSON.parse(broken);
      } catch {
        valid = false;
      }
      if (valid) expect(jsonFault(broken)).toBe(broken.length);
      else expect(jsonFault(broken)).toBeLessThanOrEqual(broken.length);
    }),
  );
});
