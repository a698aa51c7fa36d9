import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/terminology/import/csv.ts';
import { jsonElements } from '../../../src/terminology/import/json-elements.ts';
import { sourceLines } from '../../../src/terminology/import/source-lines.ts';
import { xmlEvents } from '../../../src/terminology/import/xml-events.ts';
import { pieces } from './rows.ts';

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const CHUNK = 65_536;
const LARGE = 8_000_000;
const sent = (text: string): AsyncGenerator<string> => pieces(text, CHUNK);

describe('what is no file of its form is refused, however long it is', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a line without an end', () => all(sourceLines(sent('x'.repeat(LARGE))))],
    ['an open quotation mark', () => all(csvRows(sent(`"${'x'.repeat(LARGE)}`)))],
    ['a tag without an end', () => all(xmlEvents(sent(`<a b="${'x'.repeat(LARGE)}`)))],
    ['nested brackets', () => all(jsonElements(sent(`{"a":${'['.repeat(LARGE)}`), new Set(['a'])))],
    ['a member name without an end', () => all(jsonElements(sent(`{"${'x'.repeat(LARGE)}`), new Set(['a'])))],
    ['a value without an end', () => all(jsonElements(sent(`{"a":"${'x'.repeat(LARGE)}`), new Set(['a'])))],
    ['two values', () => all(jsonElements(sent('{"a":1}{"a":2}'), new Set(['a'])))],
    ['a bracket too many', () => all(jsonElements(sent('{"a":1}}'), new Set(['a'])))],
    ['bytes of something else', () => all(jsonElements(sent(Buffer.alloc(CHUNK, 7).toString()), new Set(['a'])))],
  ])('%s', async (_, read) => {
    await expect(read()).rejects.toThrow();
  });
});

test('large values of JSON are read whole, those beside them are passed over, lines are counted', async () => {
  const big = 'x'.repeat(2_000_000);
  const text = `{"skip": {"list": [1, "]", {"\\"": "}"}]},\n"list": [\n{"v": "${big}"},\n 12 , "a\\"b", null ], "n": -1.5e3}`;
  for (const size of [13, CHUNK]) {
    const found = await all(jsonElements(pieces(text, size === 13 ? 1013 : size), new Set(['list.*', 'n'])));
    expect(found.map(({ path, line }) => [path, line])).toEqual([
      ['list.*', 3],
      ['list.*', 4],
      ['list.*', 4],
      ['list.*', 4],
      ['n', 4],
    ]);
    expect(found.map(({ value }) => value)).toEqual([{ v: big }, 12, 'a"b', null, -1500]);
  }
});

test('XML gives its entities, CDATA and attributes in either quotation mark, and leaves comments out', async () => {
  const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a b='1 > 0' c="&quot;&#233;&#xe9;"><!-- <no> --><d/>x &amp; <![CDATA[<y>]]>&unknown;</a>`;
  for (const size of [3, 1000])
    expect(await all(xmlEvents(pieces(text, size)))).toEqual([
      { k: 'open', name: 'a', attributes: { b: '1 > 0', c: '"éé' }, line: 1 },
      { k: 'open', name: 'd', attributes: {}, line: 1 },
      { k: 'close', name: 'd' },
      { k: 'text', text: 'x & ' },
      { k: 'text', text: '<y>' },
      { k: 'text', text: '&unknown;' },
      { k: 'close', name: 'a' },
    ]);
});
