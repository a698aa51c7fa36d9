import type { ConceptKind } from '../terminology/concept.ts';
import type { Codeable } from './codeable.ts';
import { labelFor } from './wording.ts';

/** What an allergy can be to, or be called. */
export const ALLERGY_KINDS: readonly ConceptKind[] = ['allergen', 'medication', 'immunization', 'condition'];

/** A condition so worded speaks of a substance that harmed, not of one that is taken. */
const HARMED_BY =
  /\b(?:allerg(?:y|ies|ic)|hypersensitiv(?:e|ity)|intoleran(?:ce|t)|adverse|anaphyla(?:xis|ctic)|overdos(?:e|ed|age)|poison(?:ing|ed)|toxic(?:ity)?|induced|resistan(?:ce|t)|deficien(?:cy|t)|withdrawal|dependence|abuse|misuse|refus(?:al|ed))\b/i;
const ALLERGY_TO =
  /^(?:allerg(?:y|ies|ic)|hypersensitiv(?:e|ity)|intoleran(?:ce|t)|adverse (?:drug )?reactions?|anaphyla(?:xis|ctic reaction)) (?:to|with) /i;
const ALLERGY_BEHIND = /\s(?:allergy|hypersensitivity|intolerance)$/i;

export const isHarm = (codeable: Codeable): boolean => HARMED_BY.test(labelFor(codeable) ?? '');

/** The substance of an allergy that stands on a list of problems; undefined where the words name none. */
export function allergenIn(codeable: Codeable): string | undefined {
  const label = labelFor(codeable)?.replace(/^(?:history of|h\/o:?) /i, '');
  const substance = label?.replace(ALLERGY_TO, '').replace(ALLERGY_BEHIND, '').trim();
  return substance === '' || substance === label ? undefined : substance;
}
