import type { Codeable } from './codeable.ts';
import { asksOfOthers } from './question.ts';
import { labelFor } from './wording.ts';

/** What an entry's own name says besides a disease: that it is a relative's, that there is none, or that it is only looked for. */
export interface ExplicitContext {
  readonly of: 'family' | 'denied' | 'service';
  /** The thing, in the words of the entry alone: its codes are those of the whole. */
  readonly thing: Codeable;
}

const FAMILY =
  /^(?:(?:family|familial|maternal|paternal) (?:history|hx)(?: of)?|fh ?x?(?: of)?)(?:\s*[:-]\s*|\s+)(?=\S)/i;

const DENIED_BEFORE =
  /^(?:(?:patient |pt )?(?:denies|denied)|(?:absence|lack) of|negative (?:history )?(?:for|of)|free (?:of|from)|never (?:had|diagnosed with|been diagnosed with)|not (?:known to have|diagnosed with)|no(?! (?:longer|further|change|improvement|response|relief)\b))\s+(?:(?:a|an|any|known|prior|previous|past|personal|medical|documented|clinical|significant|current|evidence of|signs? of|symptoms? of|history of|hx of|h\/o|suspicion of)\s+)*(?=\S)/i;
const DENIED_BEHIND =
  /(?:\s*[-–:,]\s*|\s+)\(?(?:(?:was|is|has been) )?(?:ruled out|excluded|absent|denied|not (?:present|found|detected))\)?$/i;

/** What a visit or a service is for: whoever comes for it need not have the disease. */
const SERVICE =
  /^(?:(?:encounter|visit|admission|special|routine|annual|need|appointment|referral)[, ]+(?:(?:for|of|to)\s+)?)*(?:(?:routine|annual|periodic|prophylactic|preventive|special|other|general)\s+)*(?:screen(?:ing)?|vaccination|immuni[sz]ation|inoculation|prophylaxis|education|counsel(?:l)?ing|advice)\b|(?:^|\s)(?:screening|vaccination|immuni[sz]ation)$/i;
const FOUND = /\b(?:positive|abnormal|failed|reaction|adverse|complication|following|after|status|due to)\b/i;

/** The context that the name of an entry states, as SNOMED CT's situations do; undefined where it is about the patient and now or once so. */
export function explicitContext(codeable: Codeable): ExplicitContext | undefined {
  const label = labelFor(codeable);
  if (label === undefined) return undefined;
  const as = (of: ExplicitContext['of'], text: string): ExplicitContext => ({
    of,
    thing: { codings: [], text: text.trim() },
  });
  if (FAMILY.test(label)) return as('family', label.replace(FAMILY, ''));
  if (SERVICE.test(label)) return FOUND.test(label) ? undefined : as('service', label);
  const rest = label.replace(DENIED_BEFORE, '').replace(DENIED_BEHIND, '').trim();
  // "No diabetes, but asthma": of what stands behind, the word says nothing.
  return rest === label || rest === '' || JOINED.test(rest) ? undefined : as('denied', rest);
}

const JOINED = /\b(?:but|except|other than|unless|until|however|and|or|with|without|no|not)\b|[;,?]/i;

/** What a result that names a disease says of it by what was asked: a relative's, not there, or thought of; undefined: there. */
export function contextOfAnswer(question: string): 'family' | 'denied' | 'possible' | undefined {
  if (asksOfOthers(question)) return 'family';
  if (DENYING_QUESTION.test(question)) return 'denied';
  return OPEN_QUESTION.test(question) ? 'possible' : undefined;
}

const DENYING_QUESTION =
  /^(?:no (?:evidence|history|signs?|symptoms?|known)|absence|lack|negative|denie[sd]|excluded|ruled out)\b|\b(?:ruled out|excluded|denied|absent)$/i;
const OPEN_QUESTION =
  /\b(?:suspected|suspicion|possible|probable|differential|rule out|risk|indication|reason for|screen(?:ed|ing)|tested|exposure|exposed|carrier|susceptib\w+)\b/i;
