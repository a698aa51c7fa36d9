import type { Codeable } from './codeable.ts';

/** Codes by which a record says that there is nothing of a whole kind: SNOMED CT, and the International Patient Summary's own. */
const BLANKET_CODES: ReadonlySet<string> = new Set([
  '716186003', // no known allergy
  '409137002', // no known drug allergy
  '160244002', // no known allergies (older)
  '160245001', // no current problems or disability
  '787481004', // no known medications
  '787480003', // no known procedures
  'no-known-allergies',
  'no-known-medication-allergies',
  'no-known-problems',
  'no-known-medications',
  'no-known-procedures',
  'no-known-immunizations',
  'no-known-devices',
]);

const BLANKET_TEXT =
  /^no (?:known )?(?:(?:drug|medication) )?(?:allerg(?:y|ies)|problems|medications|procedures|devices(?: in use)?)$/i;

/** Whether an entry denies everything of its kind at once ("no known allergies"): true, or undefined so that it can be spread. */
export function deniesAll({ codings, text }: Codeable): true | undefined {
  const said = codings.some(({ code }) => BLANKET_CODES.has(code)) || BLANKET_TEXT.test(text?.trim() ?? '');
  return said ? true : undefined;
}

/** Codes by which a record says that nothing is known of a whole kind: neither that there is something, nor that there is nothing. */
const UNKNOWN_CODE = /^no-[a-z]+-info$/;
const IPS_ABSENT = /\/absent-unknown-uv-ips$/;

/** Whether an entry stands where nothing is known of its kind ("no information about allergies"). */
export const saysNothingKnown = ({ codings }: Codeable): boolean =>
  codings.some(({ system, code }) => IPS_ABSENT.test(system) && UNKNOWN_CODE.test(code));

/** By code or words of an entry that denies one kind of allergy, the substance: SNOMED CT, and the International Patient Summary's own. */
const DENIED_ALLERGENS: Readonly<Record<string, string>> = {
  '429625007': 'food',
  'no-known-food-allergies': 'food',
  '428607008': 'environmental allergen',
  'no-known-environmental-allergies': 'environmental allergen',
  '1003774007': 'latex',
  'no-known-latex-allergies': 'latex',
};
const DENIED_ALLERGY = /^no (?:known )?(food|environmental|latex) allerg(?:y|ies)$/i;

/** The substance of which an entry says that no allergy to it is known; undefined where it says nothing of the kind. */
export function deniedAllergen({ codings, text }: Codeable): string | undefined {
  const coded = codings.flatMap(({ code }) => DENIED_ALLERGENS[code] ?? [])[0];
  return coded ?? DENIED_ALLERGY.exec(text?.trim() ?? codings[0]?.display ?? '')?.[1]?.toLowerCase();
}
