import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { tailOf } from './lesion-tail.ts';
import { byCriteria } from './response.ts';

const isLesion = wordClass('lesion lesions');
const isLed = wordClass('target tumor tumour extracranial metastatic malignant index nodal evaluable measurable');

/** "a lesion, not previously irradiated, that can be accurately measured": what a tumour response could be measured on. */
export function measuredLesion(tokens: readonly Token[], from: number, text: string): Mark | undefined {
  let at = from;
  while (isLed(tokens[at])) at++;
  if (!isLesion(tokens[at])) return undefined;
  const tail = tailOf(tokens, at + 1);
  if (!tail.measured) return undefined;
  const to = byCriteria(tokens, tail.end);
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return { k: 'head', from, to, head: { domain: 'score', rule: 'score.measurable-disease', concept } };
}
