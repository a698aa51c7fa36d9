import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/eligibility/reading/statements/unescape.ts';

const read = (source: string) => readable(source, [0, source.length]);

describe('A text as people read it', () => {
  it.each([
    ['a \\> b \\[c\\] \\* d', 'a > b [c] * d'],
    ['path\\to \\\\ end', 'path\\to \\ end'],
    ['&lt; 5 &amp; &ge; 3 &unknown;', '< 5 & ≥ 3 &unknown;'],
    ['one   \n   two', 'one two'],
    ['one\n\n  * two\r\n3. three', 'one two three'],
    ['1\u00a0000', '1 000'],
  ])('%j', (source, text) => expect(read(source).text).toBe(text));

  it('leads back to the source: a span of it is the span of the same characters there', () => {
    const source = 'Toe \\> 3\u00a0cm &lt; 9';
    const { text, sourceSpan } = read(source);
    const back = (part: string): string => {
      const at = text.indexOf(part);
      return source.slice(...sourceSpan([at, at + part.length]));
    };
    expect([back('Toe'), back('>'), back('3 cm'), back('<'), back('< 9')]).toEqual([
      'Toe',
      '>',
      '3\u00a0cm',
      '&lt;',
      '&lt; 9',
    ]);
  });

  it('has offsets that rise, and that point at the same character where none is written otherwise', () => {
    const source = fc
      .array(fc.constantFrom('a', 'B', ' ', '\\', '>', '\n', '* ', '&lt;', 'é', '😀', '1.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (raw) => {
        const { text, sourceOffset } = read(raw);
        for (let i = 0; i < text.length; i++) {
          expect(sourceOffset(i)).toBeLessThan(sourceOffset(i + 1));
          if (/[a-zA-Zé0-9]/.test(text[i]!)) expect(raw[sourceOffset(i)]).toBe(text[i]);
        }
        expect(sourceOffset(text.length)).toBe(raw.length);
      }),
    );
  });
});
