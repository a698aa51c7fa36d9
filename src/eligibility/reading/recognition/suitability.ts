import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isFit = wordClass('amenable');
const TREATMENT =
  'surgery resection therapy therapies treatment treatments radiotherapy radiation chemoradiotherapy chemoradiation radiochemotherapy chemotherapy intent transplantation transplant excision ablation intervention interventions measures biopsy';
const isTreatment = wordClass(TREATMENT);
const isSmall = wordClass(
  'curative definitive radical local locoregional regional surgical standard complete potentially other any a the of with by or and / , and/or systemic combined multimodality multimodal modality concurrent sequential intensive stem cell - curable liver organ further available approved directed percutaneous',
);
const LONGEST = 16;

/** "amenable to curative surgery or radiotherapy": whether a treatment could be given, which only who treats can judge. */
export function amenability(tokens: readonly Token[], from: number, text: string): Mark | undefined {
  if (!isFit(tokens[from]) || !/^(?:to|for)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  let end = from;
  for (let at = from + 2; at < from + LONGEST && (isSmall(tokens[at]) || isTreatment(tokens[at])); at++)
    if (isTreatment(tokens[at])) end = at + 1;
  if (end === from) return undefined;
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[end - 1]!.end));
  return { k: 'head', from, to: end, head: { domain: 'judgement', rule: 'judgement.amenability', concept } };
}
