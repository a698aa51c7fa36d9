import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isStep = wordClass('grade class level score stage asa nyha ecog category point value rating type');
const isMeaning = wordClass(
  'means mean meaning represents represent representing indicates indicate indicating denotes denote denoting signifies stands corresponds correspond corresponding equals is being',
);
const isLead = wordClass('where with whereby wherein');
const isPart = wordClass(', ; and or while whereas');
const isRuling = wordClass(
  'allowed permitted acceptable eligible ineligible accepted excluded included required needed exclude include allow who must should may can',
);
const isEndLead = wordClass('from of between');
const NUMERAL = /^[IVX]{1,4}$/;
const LONGEST = 60;
const LEAST_TOP = 3;

/** Words that a legend without brackets can begin with. */
export const beginsLegend = (token: Token): boolean =>
  token.kind === 'number' ? token.value === 0 || token.value === 1 : isLead(token) || isEndLead(token);

/** A step of a scale and where what it stands for begins; `bare`: nothing but its number leads to that. */
interface Step {
  readonly value: number | undefined;
  readonly end: number;
  readonly bare: boolean;
}

/** "0 =", "grade 2 corresponds to", "a score of 10 represents", "0 no pain". */
function stepAt(tokens: readonly Token[], from: number): Step | undefined {
  let at = from;
  while (
    at < from + 4 &&
    (isStep(tokens[at]) || /^(?:a|an|the|of|in|which|physical|status)$/.test(tokens[at]?.lower ?? ''))
  )
    at++;
  const number = tokens[at];
  if (number === undefined || (number.kind !== 'number' && !(at > from && NUMERAL.test(number.text)))) return undefined;
  const next = tokens[at + 1];
  if (next?.kind === 'sign' ? next.lower === '=' : isMeaning(next))
    return { value: number.value, end: at + 2, bare: false };
  return next?.kind === 'word' && at === from ? { value: number.value, end: at + 1, bare: true } : undefined;
}

/**
 * Where a stretch ends that only tells what the steps of a scale stand for: "(0 = no pain, 10 = worst pain)",
 * "where 0 represents no pain and 10 the worst". Nothing in it is asked of the patient. Undefined where it says more.
 */
export function legendEnd(tokens: readonly Token[], at: number): number | undefined {
  const ends = namedEnds(tokens, at);
  if (ends !== undefined) return ends;
  const open = tokens[at]?.lower === '(' || tokens[at]?.lower === '[';
  if (!open && !isLead(tokens[at])) return undefined;
  const led = isLead(tokens[open ? at + 1 : at]);
  const first = stepAt(tokens, at + (open ? 1 : 0) + (led ? 1 : 0));
  if (first === undefined || (first.bare && first.value !== 0 && first.value !== 1)) return undefined;
  const end = closeOf(tokens, first.end, open);
  if (end === undefined || end === first.end) return undefined;
  const steps = [first];
  for (let part = first.end; part < end; part++) {
    if ((tokens[part]!.kind === 'sign' && tokens[part]!.lower !== '=') || isRuling(tokens[part])) return undefined;
    const step = isPart(tokens[part]) ? stepAt(tokens, part + 1) : undefined;
    if (step !== undefined) steps.push(step);
  }
  const spelt = steps.some(({ bare }) => !bare);
  const rising = steps.length > 1 && steps.at(-1)!.value !== undefined && steps.at(-1)!.value! >= LEAST_TOP;
  if (!(first.bare ? rising : spelt && (led || open) && (steps.length > 1 || isSpeltAlone(tokens, at, first))))
    return undefined;
  return open ? end + 1 : end;
}

/** "(2 = moderate)": one step alone is a legend where the step was named before it. */
function isSpeltAlone(tokens: readonly Token[], at: number, { value, end }: Step): boolean {
  if (tokens[end]?.kind === 'number') return false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back--)
    if (value !== undefined && tokens[back]!.value === value) return true;
  return false;
}

/** The bracket that closes, or the end of the clause. */
function closeOf(tokens: readonly Token[], from: number, open: boolean): number | undefined {
  let depth = 0;
  for (let at = from; at < from + LONGEST; at++) {
    const { lower } = tokens[at] ?? { lower: undefined };
    if (lower === undefined) return open ? undefined : at;
    if (lower === '(' || lower === '[') depth++;
    else if (lower === ')' || lower === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (!open && depth === 0 && (lower === '.' || lower === ';')) return at;
  }
  return undefined;
}

/** "from 0 (no pain) to 10 (the worst pain)": where that ends. */
function namedEnds(tokens: readonly Token[], from: number): number | undefined {
  const at = isEndLead(tokens[from]) ? from + 1 : from;
  const least = tokens[at]?.value;
  if ((least !== 0 && least !== 1) || tokens[at + 1]?.lower !== '(') return undefined;
  const first = saidEnd(tokens, at + 2);
  if (first === undefined || !/^(?:to|-|and)$/.test(tokens[first]?.lower ?? '')) return undefined;
  const top = tokens[first + 1]?.value;
  if (top === undefined || top < LEAST_TOP || tokens[first + 2]?.lower !== '(') return undefined;
  return saidEnd(tokens, first + 3);
}

/** After a bracket that holds words only. */
function saidEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.lower === ')') return at > from ? at + 1 : undefined;
    if (token === undefined || token.kind === 'number' || token.kind === 'sign') return undefined;
  }
  return undefined;
}
