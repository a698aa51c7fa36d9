import type { Codeable } from './codeable.ts';
import type { FactDomain } from './facts.ts';
import { onceOfEach } from './kept-codeables.ts';

/** Codes by which a record says that there is nothing of a whole kind: SNOMED CT, and the International Patient Summary's own. */
const BLANKET_CODES: Readonly<Record<string, Deniable>> = {
  '716186003': 'allergy', // no known allergy
  '409137002': 'allergy', // no known drug allergy
  '160244002': 'allergy', // no known allergies (older)
  '160245001': 'condition', // no current problems or disability
  '787481004': 'medication', // no known medications
  '787480003': 'procedure', // no known procedures
  'no-known-allergies': 'allergy',
  'no-known-medication-allergies': 'allergy',
  'no-known-problems': 'condition',
  'no-known-medications': 'medication',
  'no-known-procedures': 'procedure',
  'no-known-immunizations': 'immunization',
  'no-known-devices': 'device',
};

type Deniable = Extract<FactDomain, 'allergy' | 'condition' | 'medication' | 'procedure' | 'immunization' | 'device'>;

const BLANKET_TEXT =
  /^no (?:known )?(?:(?:drug|medication) )?(allerg(?:y|ies)|problems|medications|procedures|devices(?: in use)?)$/i;
const BLANKET_WORDS: Readonly<Record<string, Deniable>> = {
  a: 'allergy',
  p: 'condition',
  m: 'medication',
  d: 'device',
};

/** The kind of which an entry denies everything at once ("no known allergies"), whatever list it stands on. */
export const deniedKind = onceOfEach(({ codings, text }): Deniable | undefined => {
  const coded = codings.flatMap(({ code }) => BLANKET_CODES[code] ?? [])[0];
  const word = BLANKET_TEXT.exec((text ?? codings[0]?.display)?.trim() ?? '')?.[1]?.toLowerCase();
  return coded ?? (word?.startsWith('proc') ? 'procedure' : BLANKET_WORDS[word?.[0] ?? '']);
});

/** Whether an entry denies everything of its kind at once: true, or undefined so that it can be spread. */
export const deniesAll = (codeable: Codeable, kind: Deniable): true | undefined =>
  deniedKind(codeable) === kind || undefined;

/** Codes by which a record says that nothing is known of a whole kind: neither that there is something, nor that there is nothing. */
const UNKNOWN_CODE = /^no-[a-z]+-info$/;
const IPS_ABSENT = /\/absent-unknown-uv-ips$/;

/** Whether an entry stands where nothing is known of its kind ("no information about allergies"). */
export const saysNothingKnown = ({ codings }: Codeable): boolean =>
  codings.some(({ system, code }) => UNKNOWN_CODE.test(code) && IPS_ABSENT.test(system));

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
