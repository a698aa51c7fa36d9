import type { Sections } from '../../store/section-file.ts';
import { bytesIn, numbersIn, shortsIn } from './growing.ts';
import type { Places } from './places.ts';
import type { AgeAsked } from './silence.ts';

/** How each section of a silence looks where criteria have other numbers. */
const SECTIONS: Readonly<Record<string, (kept: Sections, name: string, places: Places) => Sections[string]>> = {
  answers: (kept, name) => bytesIn(kept, name),
  answerOf: (kept, name, places) => moved(shortsIn(kept, name), places),
  askedBy: (kept, name, places) => moved(numbersIn(kept, name), places),
  citing: (kept, name, places) => Uint32Array.from(left(numbersIn(kept, name), places)),
  ages: (kept, name, places) => {
    const ages = JSON.parse(Buffer.from(bytesIn(kept, name)).toString('utf8')) as readonly AgeAsked[];
    const own = ages.map((asked) => ({ ...asked, numbers: left(asked.numbers, places) }));
    return Buffer.from(JSON.stringify(own.filter(({ numbers }) => numbers.length > 0)));
  },
};

/**
 * What a silence has learned of the criteria that are kept, by the numbers that they become.
 *
 * @throws RangeError for a section that is not known here: it could be by the numbers of before
 */
export function placed(kept: Sections, places: Places | undefined): Sections {
  if (places === undefined) return kept;
  return Object.fromEntries(
    Object.keys(kept).map((name) => {
      const section = SECTIONS[name];
      if (!section) throw new RangeError(`What becomes of the section ${name} is not said`);
      return [name, section(kept, name, places)];
    }),
  );
}

function moved<T extends Uint16Array | Uint32Array>(values: T, places: Places): T {
  let kept = 0;
  for (const place of places) if (place > kept) kept = place;
  const found = new (values.constructor as new (length: number) => T)(kept);
  const length = Math.min(values.length, places.length);
  for (let number = 0; number < length; number++) {
    const place = places[number]!;
    if (place !== 0) found[place - 1] = values[number]!;
  }
  return found;
}

const left = (numbers: Iterable<number>, places: Places): number[] =>
  Array.from(numbers).flatMap((number) => {
    const place = places[number] ?? 0;
    return place === 0 ? [] : [place - 1];
  });
