import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const SAMPLE = 'tissue tissues specimen specimens sample samples biopsy biopsies block blocks slides sections';
const HAD = 'available availability provide provided submitted submit submission obtained collected';
const isSample = wordClass(SAMPLE);
const isHad = wordClass(HAD);
const isOfTumor = wordClass('tumor tumour archival archived ffpe paraffin');
const isContent = wordClass(
  `${SAMPLE} ${HAD} tumor tumour testing analysis analyses evaluation confirmation profiling review assessment sequencing determination laboratory ihc immunohistochemistry expression`,
);
const isSmall = wordClass(
  'formalin fixed paraffin embedded ffpe archival archived fresh freshly frozen newly new or and / , ( ) - a an the of for from to by must be is are have has had with adequate sufficient representative appropriate suitable viable evaluable baseline pretreatment pre treatment primary metastatic lesion site core needle excisional incisional central local biomarker biomarkers molecular genetic genomic correlative exploratory retrospective prospective study tumoral cancer pd l1 unstained surgical diagnostic recent most their can either should will at',
);
const startsSample = wordClass(
  'archival archived tumor tumour formalin paraffin ffpe availability available fresh representative adequate sufficient tissue',
);
const LONGEST = 40;

/** "archival tumour tissue available for central testing": whether there is a sample, which no record of a patient says. */
export function tumorSample(tokens: readonly Token[], from: number): Mark | undefined {
  if (!startsSample(tokens[from])) return undefined;
  let end = from;
  let [sample, had, tumor] = [false, false, false];
  for (let at = from; at < from + LONGEST && (isSmall(tokens[at]) || isContent(tokens[at])); at++) {
    sample ||= isSample(tokens[at]);
    had ||= isHad(tokens[at]);
    tumor ||= isOfTumor(tokens[at]);
    if (isContent(tokens[at])) end = at + 1;
  }
  if (!sample || !had || !tumor) return undefined;
  const concept = unknownConcept('availability of a tissue sample');
  return { k: 'head', from, to: end, head: { domain: 'judgement', rule: 'judgement.sample', concept } };
}
