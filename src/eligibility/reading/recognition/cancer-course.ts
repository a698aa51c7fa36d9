import type { Terminology } from '../../../terminology/terminology.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { gleasonScore } from './gleason.ts';
import { measuredLesion } from './measured-lesion.ts';
import { organLabel } from './organ-label.ts';
import { recovery } from './recovery.ts';
import { measurableDisease, progression, relapse } from './response.ts';
import { amenability } from './suitability.ts';
import { tumorSample } from './tissue.ts';
import { treatmentCycles } from './treatment-cycle.ts';
import { treatmentLines } from './treatment-line.ts';
import { tumourExtent } from './tumour-extent.ts';

const begins = wordClass(
  'prior previous earlier different separate distinct line lines systemic standard anti anticancer antineoplastic ' +
    'toxicity toxicities unresolved persistent persisting persistence residual ongoing recovered recovery resolution adverse acute side toxic aes traes iraes all any clinically non nonhematologic hematologic ' +
    'measurable evaluable assessable measureable lesion lesions target extracranial radiographically radiologically unidimensionally bidimensionally radiological radiologic radiographic documented confirmed objective ' +
    'progression progressed progressing relapse relapsed recurred clinical disease tumor tumour cancer imaging proven evidence amenable ' +
    'archival archived formalin paraffin ffpe availability available fresh representative adequate sufficient tissue ' +
    'liver hepatic renal kidney bone marrow hematological haematologic haematological hematopoietic haematopoietic hematology coagulation clotting cardiac heart pulmonary lung organ blood biochemical biochemistry normal good acceptable satisfactory appropriate preserved inadequate insufficient poor impaired abnormal ' +
    'cardiovascular cardiopulmonary cardiologic cardiological respiratory neurologic neurological gastrointestinal genitourinary endocrine endocrinologic metabolic haematology psychiatric psychological dermatologic dermatological musculoskeletal ophthalmologic ophthalmic ocular immunologic immunological rheumatologic rheumatological infectious oncologic oncological gynecologic gynecological urologic urological vascular neuropsychiatric laboratory labs demographics',
);

/** What trials ask of the course of a cancer and of its treatment, where the words together say more than their parts. `marks`: what stands before. */
export function cancerCourse(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: readonly Mark[],
  terminology: Terminology,
): readonly Mark[] | undefined {
  const extent = tumourExtent(tokens, at, text);
  if (extent !== undefined) return [extent];
  const gleason = gleasonScore(tokens, at, text, terminology);
  if (gleason !== undefined) return gleason;
  const cycles = treatmentCycles(tokens, at, text);
  if (cycles !== undefined) return cycles;
  if (!begins(tokens[at])) return undefined;
  const lines = treatmentLines(tokens, at, text, marks);
  if (lines !== undefined) return lines;
  const one =
    recovery(tokens, at) ??
    organLabel(tokens, at) ??
    measuredLesion(tokens, at, text) ??
    measurableDisease(tokens, at, text) ??
    tumorSample(tokens, at) ??
    amenability(tokens, at, text);
  return one === undefined ? (progression(tokens, at, text) ?? relapse(tokens, at, text)) : [one];
}
