import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spelledOut } from '../../../src/eligibility/reading/words/defined-name.ts';

const names = new Map([
  ['SBP', 'spontaneous bacterial peritonitis'],
  ['CY', 'cy'],
]);

it('every part of a text that is spelled out stands where it stood before', () => {
  const part = fc.constantFrom('SBP', 'CY', 'gout', 'SBPX', 'and no', '7');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const source = parts.join(' ');
      const { text, before } = spelledOut(source, names);
      let [was, is] = [0, 0];
      for (const written of parts) {
        const shown = names.get(written) ?? written;
        expect(text.slice(is, is + shown.length)).toBe(shown);
        expect(before([is, is + shown.length])).toEqual([was, was + written.length]);
        was += written.length + 1;
        is += shown.length + 1;
      }
      expect(text.length).toBe(Math.max(0, is - 1));
    }),
  );
});

it('a span within a spelled-out name stands where its letters stood', () => {
  const { text, before } = spelledOut('no SBP now', names);
  const at = text.indexOf('bacterial');
  expect(before([at, at + 'bacterial'.length])).toEqual([3, 6]);
  expect(before([at, text.length])).toEqual([3, 10]);
});
