import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIMITIVES } from '../../../src/fhir/check/primitives.ts';

const holds = (type: string, value: string): boolean => PRIMITIVES.get(type)!.problem(value as never) === undefined;

const DATE_PART = '(\\d{3}[1-9]|\\d{2}[1-9]\\d|\\d[1-9]\\d{2}|[1-9]\\d{3})';
const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const ZONE = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const MONTH = '(0[1-9]|1[0-2])';

/** The formats as regular expressions; days that no month has are told apart elsewhere. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  id: /^[A-Za-z0-9\-.]{1,64}$/,
  oid: /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/,
  uuid: /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  code: /^[^\s]+( [^\s]+)*$/,
  time: new RegExp(`^${CLOCK}$`),
  date: new RegExp(`^${DATE_PART}(-${MONTH}(-${DAY})?)?$`),
  dateTime: new RegExp(`^${DATE_PART}(-${MONTH}(-${DAY}(T${CLOCK}${ZONE})?)?)?$`),
  instant: new RegExp(`^${DATE_PART}-${MONTH}-${DAY}T${CLOCK}${ZONE}$`),
};

const dayExists = (text: string): boolean => {
  const day = text.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

const near = (type: string): fc.Arbitrary<string> => {
  const right = fc.stringMatching(PATTERNS[type]!);
  const broken = fc
    .tuple(right, fc.nat(), fc.constantFrom('', '0', '9', 'x', ' ', '-', '.', ':', 'Z', '\n'))
    .map(([text, at, part]) => {
      const cut = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, cut) + part + text.slice(cut + 1);
    });
  return fc.oneof(right, broken, fc.string());
};

describe('a hand-written format says what the published expression says:', () => {
  it.each(Object.keys(PATTERNS).map((type) => [type]))('%s', (type) => {
    const dated = type === 'date' || type === 'dateTime' || type === 'instant';
    fc.assert(
      fc.property(near(type), (text) => {
        const expected = PATTERNS[type]!.test(text) && (!dated || isDay(text));
        expect(holds(type, text), JSON.stringify(text)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

function isDay(text: string): boolean {
  try {
    return dayExists(text);
  } catch {
    return false;
  }
}

describe('base64', () => {
  it('is what a decoder reads back, broken into lines or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(10), (bytes, width) => {
        const text = Buffer.from(bytes).toString('base64');
        const lines = width === 0 ? text : text.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\r\n ');
        expect(holds('base64Binary', lines)).toBe(true);
        expect(holds('base64Binary', `${text.replaceAll('=', '')}A=A=`)).toBe(false);
      }),
    );
  });
});

describe('a long base64 text', () => {
  const long = fc.uint8Array({ minLength: 200, maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('base64'));

  it('is right as it is, and wrong with any one sign replaced by one that is none of base64', () => {
    fc.assert(
      fc.property(
        long,
        fc.nat(),
        fc.constantFrom('-', '_', '.', '\u0141', '\u{1f600}', '\0', '='),
        (text, at, sign) => {
          const place = at % (text.length - 2);
          expect(holds('base64Binary', text)).toBe(true);
          expect(holds('base64Binary', text.slice(0, place) + sign + text.slice(place + 1))).toBe(false);
        },
      ),
    );
  });

  it('is right where it is decoded in several pieces, and wrong with a fault in the last of them', () => {
    const text = Buffer.alloc(200_000, 'abc').toString('base64');
    expect(holds('base64Binary', text)).toBe(true);
    expect(holds('base64Binary', `${text.slice(0, -8)}*${text.slice(-7)}`)).toBe(false);
    expect(holds('base64Binary', `${text.slice(0, 65_532)}YWI=${text.slice(65_536)}`)).toBe(false);
  });
});

describe('a text', () => {
  it('has 1,048,576 characters at most, a narrative any number', () => {
    const longest = 'x'.repeat(1_048_576);
    expect(['string', 'markdown', 'xhtml'].map((type) => holds(type, longest))).toEqual([true, true, true]);
    expect(['string', 'markdown', 'xhtml'].map((type) => holds(type, `${longest}x`))).toEqual([false, false, true]);
  });
});

describe('every format', () => {
  it.each([...PRIMITIVES].filter(([, { json }]) => json === 'string').map(([type]) => [type]))(
    '%s refuses the empty text, and answers on six texts of 1 MB',
    (type) => {
      expect(holds(type, '')).toBe(false);
      for (const part of ['1', 'a ', '2020-', 'urn:oid:1.', '=', '\n'])
        expect(typeof holds(type, part.repeat(1_000_000 / part.length))).toBe('boolean');
    },
  );
});
