import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordTable } from '../../src/kernel/word-table.ts';

const table = (most: number) => new WordTable(most, (text, index) => ({ text, index }));

describe('a table of words', () => {
  test('gives for every place what the word there is, and the same for the same word', () => {
    const words = table(50_000);
    const seen = new Map<string, object>();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const found = words.at(text, start, end);
        const word = text.slice(start, end);
        expect(found.text).toBe(word);
        if (found.index >= 0) expect(seen.get(word) ?? found).toBe(found);
        if (found.index >= 0) seen.set(word, found);
      }),
    );
  });

  test('words that would stand in one place are told apart, however many', () => {
    const words = table(50_000);
    const alike = Array.from({ length: 2 ** 10 }, (_, n) =>
      Array.from({ length: 10 }, (_, bit) => ((n >> bit) & 1 ? 'BB' : 'Aa')).join(''),
    );
    for (const word of [...alike, ...alike]) expect(words.at(`<${word}>`, 1, 21).text).toBe(word);
  });

  test('holds as many as it may, numbered from 0, and answers for the rest', () => {
    const words = table(1000);
    const indices = Array.from({ length: 1100 }, (_, n) => words.at(`w${n}`, 0, `w${n}`.length).index);
    const held = indices.filter((index) => index >= 0);
    expect(held).toEqual(Array.from({ length: held.length }, (_, n) => n));
    expect(held.length).toBe(1000);
    expect(words.at('w1099', 0, 5)).toEqual({ text: 'w1099', index: -1 });
    expect(words.at('w7', 0, 2).index).toBe(7);
  });

  test('grows, and holds nearly all while there is room', () => {
    const words = table(50_000);
    const held = Array.from({ length: 40_000 }, (_, n) => words.at(`w${n}`, 0, `w${n}`.length)).filter(
      ({ index }) => index >= 0,
    );
    expect(held.length).toBeGreaterThan(39_900);
    for (const one of held) expect(words.at(one.text, 0, one.text.length)).toBe(one);
  });

  test('words longer than any term are not held', () => {
    expect(table(10).at('x'.repeat(65), 0, 65).index).toBe(-1);
  });
});
