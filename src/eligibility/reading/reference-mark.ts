import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isMonth = wordClass(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec since from until before after',
);
const isGlue = wordClass('et al and & , ; . in press - van de der von');
const LONGEST = 40;

/** "(Smith et al., 2015; Jones, 2012)": where brackets end that hold nothing but sources; undefined where they say more. */
export function citationEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== '(') return undefined;
  let years = 0;
  let names = 0;
  for (let index = at + 1; index < at + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined || isMonth(token)) return undefined;
    if (token.lower === ')') return years > 0 && names > 0 && isSourced(tokens, at) ? index + 1 : undefined;
    if (/^(?:19|20)\d\d$/.test(token.text)) years++;
    else if (isGlue(token)) continue;
    else if (token.kind === 'word' && /^\p{Lu}[\p{L}'’]*$/u.test(token.text)) names++;
    else return undefined;
  }
  return undefined;
}

/** A name, a comma and a year, or others that wrote with them. */
function isSourced(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; tokens[index] !== undefined && tokens[index]!.lower !== ')'; index++) {
    if (tokens[index]!.lower === 'et' && tokens[index + 1]?.lower === 'al') return true;
    if (tokens[index]!.lower === ',' && /^(?:19|20)\d\d$/.test(tokens[index + 1]?.text ?? '')) return true;
  }
  return false;
}

const MOST_ITEMS = 20;

/** Whether a text numbers its parts in a row: "1) … 2) …". */
export const isEnumerated = (tokens: readonly Token[]): boolean =>
  [1, 2].every((wanted) => tokens.some((token, at) => token.value === wanted && numberEnd(tokens, at) !== undefined));

/** Where the number of a part ends: "2)" or, from its bracket on, "(2)". */
export function itemEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower === '(') return numberEnd(tokens, at + 1) === undefined ? undefined : at + 3;
  return tokens[at - 1]?.lower === '(' ? undefined : numberEnd(tokens, at);
}

function numberEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || tokens[at + 1]?.lower !== ')' || tokens[at + 2] === undefined) return undefined;
  if (!Number.isInteger(token.value) || token.value! < 1 || token.value! > MOST_ITEMS) return undefined;
  const before = tokens[at - 1];
  const begins = before === undefined || /^(?:and|or|and\/or|by|as|[,;:.(/])$/.test(before.lower);
  return begins || (before?.kind === 'word' && before.end < token.start && isAnnouncing(before)) ? at + 2 : undefined;
}

const isAnnouncing = wordClass('either both include includes including are is is either following with of from');
