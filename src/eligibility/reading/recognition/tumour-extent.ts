import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** Categories of a primary tumour, of nodes and of metastases, together or apart: "pT2", "T3N1M0", "cN0", "M1b". */
const CATEGORY =
  /^[pcyr]{0,2}(?:T(?:[0-4](?:[a-d]|mi)?|is|a|[xX])(?:[pc]?N[0-3xX][a-c]?)?|N[0-3xX][a-c]?)(?:[pc]?M[01xX][a-c]?)?$/;
const OF_METASTASES = /^[pc]?M[01xX][a-c]?$/;
/** What goes on a range without the letter: "T1-4", "T1-4N0M0", "T2 (a, b or c)". */
const GOES_ON = /^(?:[0-4][a-d]?|[a-d]|N[0-3xX][a-c]?(?:M[01xX][a-c]?)?)$/;
/** One that only this can be: a prefix, a part of a step, or nodes beside the tumour. T3 is a hormone, T4 a vertebra. */
const PLAIN = /^(?:[pcyr]{1,2}T|T[1-4](?:[a-d]|mi)|Tis$|T[0-4is]+N|[pcyr]?N[0-3xX]|T[0-4xX]$)/;
const CERTAIN = /^(?:[pcyr]{1,2}[TN]|T[1-4][a-d](?:N|$)|Tis|T[0-4xX][a-d]?N)/;

const LEADS =
  'clinical pathological pathologic radiological radiologic tumor tumour primary tnm ajcc uicc stage stages staging category categories classification status';
const isLead = wordClass(LEADS);
const isStage = wordClass('stage stages staging category categories classification tnm');
const isOfTumour = wordClass(
  'stage stages staging category categories classification tnm clinical pathological pathologic tumor tumour',
);
const isSmall = wordClass(
  'of is are : = a an the or and equal to less more greater than at least most up between from higher lower',
);
const isJoint = wordClass('- to or and / , ( )');
const isBeyond = wordClass('greater higher above more less lower below beyond');
const isBeginning = /^[TNMpcyr]/;
const LONGEST = 24;
const LONGEST_LEAD = 12;

const isCategory = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length <= 10 && (CATEGORY.test(token.text) || OF_METASTASES.test(token.text));

/** "N+", "cN+": nodes that are involved, however many. */
const NODES = /^[pcyr]{0,2}N$/;
const isNodePositive = (tokens: readonly Token[], at: number): boolean =>
  NODES.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '+';

/** "T3-4", "T2 to T4": a range of categories, where a cancer is spoken of and no spine. */
const OF_CANCER = /cancer|carcinom|tumou?r|malignan|neoplas|adenocarc|melanom|lymphom|sarcom|oncolog/i;
const OF_SPINE = /spin|vertebra|disc|disk|level|thoracic|dermatome|paralys|paraple|kyphos|scolios/i;
const RANGE = /^T[1-4][a-d]?(?:-|\/| to | or | and )T?[1-4][a-d]?\b/;
const isRangeOfTumour = (text: string, at: number): boolean =>
  RANGE.test(text.slice(at)) && OF_CANCER.test(text) && !OF_SPINE.test(text);
/** "T4 tumours", "N2 nodal disease": what is so staged, named behind it. */
const isStaged = wordClass('tumors tumours cancer cancers carcinoma carcinomas lesions');

/** Where the words and signs before the first category end; undefined where none follows them. */
function firstCategory(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  let staged = false;
  while (at < from + LONGEST_LEAD) {
    const token: Token | undefined = tokens[at];
    if (token === undefined) return undefined;
    if (isCategory(token) || isNodePositive(tokens, at)) return at;
    const led: boolean =
      isLead(token) ||
      (/^[TNM]$/.test(token.text) && (staged || isStage(tokens[at + 1]) || tokens[at + 1]?.lower === '-'));
    const said = (at > from && staged && isSmall(token)) || token.kind === 'sign' || (token.lower === '-' && at > from);
    if (!led && !said) return undefined;
    staged ||= led;
    at++;
  }
  return undefined;
}

/** Where a row of categories ends that begins at a place: "T1-T2a", "T1 or T2, N0, M0", "T2 (a, b, or c)". */
function rowEnd(tokens: readonly Token[], first: number): number {
  let end = isNodePositive(tokens, first) ? first + 2 : first + 1;
  let at = end;
  let open = end;
  let depth = 0;
  while (at < first + LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === '(') depth++;
    if (token.lower === ')' && --depth < 0) break;
    const goesOn =
      GOES_ON.test(token.text) && (tokens[at - 1]?.kind === 'mark' || depth > 0) && tokens[at - 1]?.lower !== ',';
    const stepIn = depth > 0 && /^[a-d]$/.test(token.lower);
    const closes = token.lower === ')' && depth === 0 && open === at;
    if (isNodePositive(tokens, at)) {
      open = at + 2;
      if (depth === 0) end = at + 2;
      at++;
    } else if (isCategory(token) || goesOn || stepIn || closes) {
      open = at + 1;
      if (depth === 0) end = at + 1;
    } else if (!isJoint(token) && token.kind !== 'sign' && !(isStage(token) && isCategory(tokens[at + 1]))) break;
    at++;
  }
  return end;
}

/** "T3 or greater", "pT2 and above" */
function beyondEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.lower === '(' ? at + 1 : at;
  if (!/^(?:or|and)$/.test(tokens[open]?.lower ?? '') || !isBeyond(tokens[open + 1])) return at;
  if (open === at) return open + 2;
  return tokens[open + 2]?.lower === ')' ? open + 3 : at;
}

/**
 * How far a tumour has spread, in the categories that stage it: "clinical stage T1c-T2a", "pT1 or pT2, N0". Said together they
 * are one statement, which a record seldom holds as such.
 */
export function tumourExtent(tokens: readonly Token[], from: number, text: string): Mark | undefined {
  const begin = tokens[from]!;
  if (begin.kind === 'word' ? !isBeginning.test(begin.text) && !isLead(begin) : begin.kind !== 'sign') return undefined;
  const first = firstCategory(tokens, from);
  if (first === undefined || OF_METASTASES.test(tokens[first]!.text)) return undefined;
  const end = rowEnd(tokens, first);
  const row = tokens.slice(first, end).filter(isCategory);
  const named = tokens.slice(from, first).some(isOfTumour) || isStage(tokens[end]) || isOfTumour(tokens[end]);
  const positive = tokens.slice(first, end).some((_, index) => isNodePositive(tokens, first + index));
  const sure =
    named ||
    positive ||
    isRangeOfTumour(text, tokens[first]!.start) ||
    (isStaged(tokens[end]) && row.length > 0) ||
    row.some(({ text: word }) => CERTAIN.test(word)) ||
    (row.some(({ text: word }) => /^[pc]?N/.test(word)) && row.length > 1);
  if (!sure || !(positive || row.some(({ text: word }) => PLAIN.test(word)))) return undefined;
  let to = beyondEnd(tokens, end);
  if (to === end && isStage(tokens[end])) to = end + 1;
  const concept = unknownConcept(text.slice(begin.start, tokens[to - 1]!.end));
  return { k: 'head', from, to, head: { domain: 'score', rule: 'score.tumor-extent', concept } };
}

const isMetastasis = wordClass('metastasis metastases metastatic');

/** "no distant metastasis (M0)": the category says again whether there are any; the index after the bracket. */
export function restatedSpread(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== '(' || tokens[at + 2]?.lower !== ')') return undefined;
  if (!OF_METASTASES.test(tokens[at + 1]?.text ?? '')) return undefined;
  return isMetastasis(tokens[at - 1]) || isMetastasis(tokens[at - 2]) ? at + 3 : undefined;
}
