import type { Written } from '../calendar.ts';
import type { Random } from '../random.ts';

/** A FHIR resource, or a part of one. */
export type Plain = Readonly<Record<string, unknown>>;

export const SNOMED = 'http://snomed.info/sct';
export const LOINC = 'http://loinc.org';
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const UCUM = 'http://unitsofmeasure.org';

export const coding = (system: string, code: string, display?: string): Plain => ({
  system,
  code,
  ...(display !== undefined && { display }),
});

/** A code by itself, with words, with another system's code beside it, or words alone. */
export function codeable(random: Random, codes: readonly Plain[], text: string): Plain {
  const one = random.pick(codes);
  switch (random.whole(0, 4)) {
    case 0:
      return { coding: [one] };
    case 1:
      return { coding: [one], text };
    case 2:
      return { coding: random.shuffled([...new Set([one, random.pick(codes)])]), text };
    case 3:
      return { coding: [{ ...one, display: text }] };
    default:
      return { text };
  }
}

/** Of a terminology of HL7's own, as records have it: with its system or bare. */
export const status = (random: Random, system: string, code: string): Plain => ({
  coding: [random.chance(0.8) ? { system: `http://terminology.hl7.org/CodeSystem/${system}`, code } : { code }],
});

/** A full date sometimes with a time of the day, by the clock of Greenwich so that it stays that day. */
export const stamp = (random: Random, { text }: Written): string =>
  text.length === 10 && random.chance(0.3)
    ? `${text}T${random.pick(['08:30:00Z', '12:00:00+00:00', '17:45:10.250Z'])}`
    : text;
