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
]);

const BLANKET_TEXT = /^no (?:known )?(?:(?:drug|medication) )?(?:allerg(?:y|ies)|problems|medications|procedures)$/i;

/** Whether an entry denies everything of its kind at once ("no known allergies"): true, or undefined so that it can be spread. */
export function deniesAll({ codings, text }: Codeable): true | undefined {
  const said = codings.some(({ code }) => BLANKET_CODES.has(code)) || BLANKET_TEXT.test(text?.trim() ?? '');
  return said ? true : undefined;
}
