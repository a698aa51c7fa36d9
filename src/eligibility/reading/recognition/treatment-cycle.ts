import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { isNumeral, readNumber } from '../words/number.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isCycle = wordClass('cycle cycles');
const isKind = wordClass('prior previous complete completed full planned additional consecutive');
const endsObject = wordClass(
  'who that which including include includes with within at prior before after if unless except but is are must has have had was were not no may should can will given received completed having to from during then where when as excluding other and or in on per every based',
);
const isCompleted = wordClass('completed completion');
const MOST_WORDS = 8;
const NEAR = 4;

/** Where "cycles of platinum-based chemotherapy" ends that begins at a place; undefined where no treatment is said. */
function cyclesEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isKind(tokens[at])) at++;
  if (!isCycle(tokens[at]) || tokens[at + 1]?.lower !== 'of') return undefined;
  const begin = at + 2;
  let end = begin;
  while (end < begin + MOST_WORDS) {
    const token = tokens[end];
    const based = token?.lower === 'based' && tokens[end - 1]?.lower === '-';
    if (token === undefined || (!based && endsObject(token)) || (token.kind !== 'word' && token.lower !== '-')) break;
    end++;
  }
  while (tokens[end - 1]?.lower === '-') end--;
  return end > begin ? agentsEnd(tokens, end) : undefined;
}

/** How the names of drugs against cancer end. */
const AGENT =
  /(?:platin|taxel|rubicin|mab|n?ib|citabine|uracil|tecan|poside|[mf]amide|trexed|folin|mustine|parib|vorin)$/;
const isSmall = wordClass('pegylated liposomal nab and or / - plus single agent');

/** "with carboplatin/paclitaxel or cisplatin": the drugs of the cycles. */
function agentsEnd(tokens: readonly Token[], from: number): number {
  if (!/^(?:with|using)$/.test(tokens[from]?.lower ?? '')) return from;
  let end = from;
  for (let at = from + 1; at < from + 2 * MOST_WORDS; at++) {
    const token = tokens[at];
    if (AGENT.test(token?.lower ?? '')) end = at + 1;
    else if (!isSmall(token)) break;
  }
  return end;
}

/**
 * How many cycles of a treatment somebody has had, or is to have: "at least 4 cycles of chemotherapy", "6 cycles of cisplatin".
 * No record counts them; one may say the number. A bare number is read here, one with a comparison is a measure of its own.
 */
export function treatmentCycles(tokens: readonly Token[], at: number, text: string): readonly Mark[] | undefined {
  const led = isCompleted(tokens[at]) ? (tokens[at + 1]?.lower === 'of' ? 2 : 1) : 0;
  if (led > 0) return treatmentCyclesFrom(tokens, at, at + led, text);
  return treatmentCyclesFrom(tokens, at, at, text);
}

function treatmentCyclesFrom(
  tokens: readonly Token[],
  from: number,
  at: number,
  text: string,
): readonly Mark[] | undefined {
  const counted = tokens[at]?.kind === 'number' || isNumeral(tokens[at]);
  if (counted ? !tokens.slice(at + 1, at + NEAR).some(isCycle) : !isCycle(tokens[at]) && !isKind(tokens[at]))
    return undefined;
  const number = counted ? readNumber(tokens, at) : undefined;
  const begin = number?.end ?? at;
  const end = cyclesEnd(tokens, begin);
  if (end === undefined) return undefined;
  const concept = unknownConcept(text.slice(tokens[begin]!.start, tokens[end - 1]!.end));
  const head: Mark = {
    k: 'head',
    from: number === undefined ? from : begin,
    to: end,
    head: { domain: 'score', rule: 'score.treatment-cycles', concept },
  };
  if (number === undefined) return [head];
  const lo = { value: number.value, unit: '' };
  const stated = { op: '=', lo, stated: true, bareRange: false, unitless: true, aged: false } as const;
  return [{ k: 'measure', from, to: begin, measure: { from, to: begin, ...stated } }, head];
}
