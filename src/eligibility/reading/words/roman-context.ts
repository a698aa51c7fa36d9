import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

/** "Type" is none: what follows it is a name. */
export const isScoreWord = wordClass(
  'asa nyha pugh bclc anesthesia anaesthesia anesthesiologists anaesthesiologists anesthesiology anaesthesiology class classes grade grades stage stages status level levels score classification category figo gmfcs phototype fitzpatrick ps asia ais',
);
const isStop = wordClass('. ;');

/** Whether a Roman numeral here would be a number: a word of scores stands close before it. */
export function isRomanContext(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const token = tokens[at - back];
    if (token === undefined || isStop(token)) break;
    if (isScoreWord(token)) return true;
  }
  return tokens[at]?.kind === 'word' && isNumeralOfClass(tokens, at);
}

/** "I-III of the American Society of Anesthesiologists": a numeral, or a range of them, whose scale is named after it. */
function isNumeralOfClass(tokens: readonly Token[], at: number): boolean {
  if (!/^[IVX]{1,4}$/.test(tokens[at]!.text)) return false;
  let end = at + 1;
  while (end < at + 4 && /^(?:-|to|or|and|[ivx]{1,4})$/.test(tokens[end]?.lower ?? '')) end++;
  if (!/^(?:of|in|on|by|\()$/.test(tokens[end]?.lower ?? '')) return false;
  for (let ahead = end + 1; ahead <= end + 6; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || isStop(token)) return false;
    if (isScoreWord(token)) return true;
  }
  return false;
}
