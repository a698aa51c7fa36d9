import type { Codeable } from './codeable.ts';
import type { Named } from './collecting.ts';
import { type Answers, statusIn } from './derived/stated.ts';
import type { FactValue } from './facts.ts';

/** When and where a test was done: which test it is, that does not say. */
const CIRCUMSTANCE =
  /^(?:(?:point[- ]of[- ]care|poct?|bedside|rapid|initial|repeat(?:ed)?|latest|most recent|last|current|baseline|today'?s?|on admission|admission)\s+)+/i;
/** What a laboratory or a form adds to the name of a result. */
const SUMMED = /\s+(?:total score|score|lvl|level|quant(?:itative)?|measured)$/i;
/** By which examination something was seen or measured. */
const EXAMINATION =
  '(?:(?:physical|clinical|bedside|abdominal|pelvic|transvaginal|transabdominal|chest|head|brain|cardiac|renal|neurologic(?:al)?) )*(?:exam(?:ination)?|ultraso(?:und|nography)|sonography|echocardiogra(?:m|phy)|ct(?: scan)?|mri(?: scan)?|x-?ray|radiograph(?:y|s)?|neuroimaging|imaging|palpation|auscultation|percussion|inspection|dipstick|endoscopy|colonoscopy|sigmoidoscopy|eeg|ecg|ekg|electroencephalogra(?:m|phy)|electrocardiogra(?:m|phy))';
const EXAMINED = new RegExp(`,?\\s+(?:by|on|at|via|upon|during|seen on|found on) (?:an? |the )?${EXAMINATION}$`, 'i');
const ASIDE = /\s*[([]([^()[\]]*)[)\]]/g;
/** What stands in brackets behind the name of a test and makes it another test. */
const OTHER_TEST =
  /\b(?:urin\w*|csf|cerebrospinal|stool|f(?:a)?ecal|fluid|pleural|ascit\w*|sputum|saliva\w*|sweat|semen|seminal|vaginal|capillary|arterial|venous|cord|fasting|random|post\w*|free|total|direct|indirect|ionized|corrected|ig[gmae]|antibod\w*|antigen|rna|dna|maternal|fetal|left|right|hours?|h|ratio|index|change|z-?score|percentile)\b/i;

const PRESENT: Answers = {
  yes: new Set(['52101004', '10828004', '260373001', '373066001', 'Y', 'POS', 'DET', 'LA9633-4', 'LA6576-8', 'LA33-6']),
  no: new Set(['2667000', '260385009', '260415000', '373067005', 'N', 'NEG', 'ND', 'LA9634-2', 'LA6577-6', 'LA32-8']),
  yesWords: /^(?:present|yes|positive|detected|seen|found)\b/,
  noWords: /^(?:absent|no|none|negative|not|denie[sd]|never)\b/,
};

/** Whether an answer says that what was looked for is there; undefined where it says neither. */
export const isFoundBy = (value: FactValue): boolean | undefined => statusIn(value, PRESENT);

/**
 * Names a result by what its label says besides the place and manner of the test, where it names nothing as it stands. What
 * was found to be there is also named by what its words are built around; what was not found is only as narrow as it is written.
 */
export function observedAs(
  asItStands: Named,
  label: string | undefined,
  isFound: boolean | undefined,
  name: (codeable: Codeable) => Named,
  phrased: (named: Named, text: string) => Named,
): Named {
  if (asItStands.ownConcepts.length > 0 || label === undefined) return asItStands;
  const bare = label.replace(ASIDE, (whole, aside: string) => (OTHER_TEST.test(aside) ? whole : '')).trim();
  const tested = bare.replace(CIRCUMSTANCE, '');
  // That one examination did not show it does not say that it is not there.
  const seen = isFound === false ? tested : tested.replace(EXAMINED, '');
  for (const text of new Set([bare, tested, seen, tested.replace(SUMMED, '')])) {
    if (text === label || text === '') continue;
    const { ownConcepts, concepts } = name({ codings: [], text });
    if (ownConcepts.length > 0) return { ...asItStands, ownConcepts, concepts };
  }
  if (isFound !== true) return asItStands;
  const { ownConcepts, concepts } = phrased(asItStands, seen);
  return { ...asItStands, ownConcepts, concepts };
}
