import { metresIn } from '../fhir/search/length-units.table.ts';

/** hl7.org/fhir/R4/extension-location-distance.html: how far a match is from where it was looked for. */
const LOCATION_DISTANCE = 'http://hl7.org/fhir/StructureDefinition/location-distance';

/** Nine digits: finer than any position is known, and the same order. */
const DIGITS = 9;

/** For `Bundle.entry.search`; `unit` is a UCUM unit of length. */
export const distanceExtension = (metres: number, unit: string): object => ({
  extension: [
    {
      url: LOCATION_DISTANCE,
      valueDistance: {
        value: Number((metres / metresIn(unit)!).toPrecision(DIGITS)),
        unit,
        system: 'http://unitsofmeasure.org',
        code: UCUM_CODES.get(unit) ?? unit,
      },
    },
  ],
});

/** What people write for units whose UCUM code is another. */
const UCUM_CODES: ReadonlyMap<string, string> = new Map([
  ['mi', '[mi_i]'],
  ['nmi', '[nmi_i]'],
  ['ft', '[ft_i]'],
]);
