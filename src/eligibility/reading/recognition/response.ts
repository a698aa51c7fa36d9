import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { untreatedEnd } from './lesion-tail.ts';

const isManner = wordClass(
  'radiographically radiologically clinically unidimensionally bidimensionally objectively radiological radiologic radiographic documented confirmed objective',
);
const isMeasured = wordClass('measurable evaluable assessable measureable');
const isJoint = wordClass('or and / ,');
const isOfTumor = wordClass(
  'tumor tumour target malignant cancer metastatic extracranial nodal index intracranial non -',
);
const isSite = wordClass('disease lesion lesions tumor tumors tumour tumours target targets site sites');
const isLeading = wordClass(
  'as defined assessed determined evaluated measured documented specified based according accordance per by in on to with using under the modified criteria of for met meeting meets that which from requirements revised',
);
const isCriteria = wordClass('recist irecist mrecist imrecist imwg lugano cheson rano pcwg pcwg2 pcwg3 iwg iwcll gcig');
const isVersion = wordClass('version v v1 v1.1 .1 criteria , ( ) - modified guidelines guideline');
const LONGEST_LEAD = 8;
const SPELT = ['response', 'evaluation', 'criteria', 'in', 'solid'];

/** Where the name of a set of criteria for responses ends; undefined where none begins there. */
function criteriaEnd(tokens: readonly Token[], at: number): number | undefined {
  if (isCriteria(tokens[at])) return at + 1;
  if (!SPELT.every((word, index) => tokens[at + index]?.lower === word)) return undefined;
  return /^tumou?rs?$/.test(tokens[at + SPELT.length]?.lower ?? '') ? at + SPELT.length + 1 : undefined;
}

/** "as defined by RECIST version 1.1": up to its end; the place itself where nothing of the kind follows. */
export function byCriteria(tokens: readonly Token[], from: number): number {
  let at = from;
  const bracket = tokens[at]?.lower === '(' ? at : undefined;
  if (bracket !== undefined) at++;
  while (at < from + LONGEST_LEAD && isLeading(tokens[at]) && criteriaEnd(tokens, at) === undefined) at++;
  let end = criteriaEnd(tokens, at);
  if (end === undefined) return from;
  // The bracket's own end, and versions: "RECIST (v1.1)", "Solid Tumours (RECIST, version 1.1)".
  let last = end;
  for (let depth = bracket === undefined ? 0 : 1; end < last + 6; end++) {
    const token = tokens[end];
    if (token?.lower === '(') depth++;
    else if (token?.lower === ')') {
      if (--depth < 0) break;
      last = end + 1;
      if (depth === 0 && bracket !== undefined) break;
    } else if (token?.kind === 'number' ? token.value! < 4 : isCriteria(token)) last = end + 1;
    else if (!isVersion(token)) break;
    else if (token!.kind === 'word') last = end + 1;
  }
  return last;
}

/** "a measurable lesion according to RECIST 1.1": what a tumour response could be measured on. */
export function measurableDisease(tokens: readonly Token[], from: number, text: string): Mark | undefined {
  let at = from;
  while (isManner(tokens[at])) at++;
  if (!isMeasured(tokens[at])) return undefined;
  while (isMeasured(tokens[at]) || (isJoint(tokens[at]) && (isMeasured(tokens[at + 1]) || isJoint(tokens[at + 1]))))
    at++;
  while (isOfTumor(tokens[at])) at++;
  if (!isSite(tokens[at]) && !isSite(tokens[at - 1])) return undefined;
  if (isSite(tokens[at])) at++;
  if (tokens[at]?.lower === '(' && tokens[at + 1]?.lower === 's' && tokens[at + 2]?.lower === ')') at += 3;
  const untreated = untreatedEnd(tokens, at);
  const named = byCriteria(tokens, untreated);
  const to = untreated > at ? named : untreatedEnd(tokens, named);
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return { k: 'head', from, to, head: { domain: 'score', rule: 'score.measurable-disease', concept } };
}

const isOfProgress = wordClass(
  'documented radiographic radiographically radiologic radiologically radiological objective clinical clinically confirmed evidence of disease tumor tumour cancer imaging the proven',
);
const isProgress = wordClass('progression progressed progressing');
const isRelapse = wordClass('relapse relapsed recurred');
const isOf = wordClass('for of to after from at with by');
const isDeterminer = wordClass('a an the any each every');
const endsRelapse = wordClass('within in during at since , . ; ) :');

/** "relapsed after transplantation", "relapse within 3 months": that a disease has come back, and after what that was. */
export function relapse(tokens: readonly Token[], from: number, text: string): readonly Mark[] | undefined {
  let at = from;
  while (at < from + MOST_LED && isOfProgress(tokens[at])) at++;
  if (!isRelapse(tokens[at])) return undefined;
  let before = from - 1;
  while (isOfProgress(tokens[before]) || isDeterminer(tokens[before])) before--;
  at++;
  const noun =
    !isOf(tokens[before]) &&
    tokens[at - 1]!.lower === 'relapse' &&
    (tokens[at] === undefined || endsRelapse(tokens[at]));
  return noun || relation(tokens, at) !== undefined ? marked(tokens, from, at, text, 'score.relapse') : undefined;
}

const isRelating = wordClass('on after during following upon while despite under');
const isRelatingJoint = wordClass('or and / ,');
const MOST_LED = 5;

/** "disease progression on or after", "progressed following": that a tumour has grown, and after which treatment that was. */
export function progression(tokens: readonly Token[], from: number, text: string): readonly Mark[] | undefined {
  let at = from;
  while (at < from + MOST_LED && isOfProgress(tokens[at])) at++;
  if (!isProgress(tokens[at])) return undefined;
  const noun = tokens[at]!.lower === 'progression';
  at++;
  const of = noun && tokens[at]?.lower === 'of' ? afterOf(tokens, at + 1) : at;
  const named = [...tokens.slice(from, at - 1), ...tokens.slice(at, of)].some(isOfTumour);
  if (named) return marked(tokens, from, of, text);
  return relation(tokens, at) === undefined || (noun && of > at) ? undefined : marked(tokens, from, at, text);
}
const isOfTumour = wordClass(
  'documented radiographic radiographically radiologic radiologically radiological objective disease tumor tumour cancer imaging',
);

function afterOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_LED && isOfProgress(tokens[at])) at++;
  return at;
}

/** The words that say after which treatment: where they begin and end. */
function relation(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  let end = at;
  while (isRelating(tokens[end]) || (end > at && isRelatingJoint(tokens[end]) && isRelating(tokens[end + 1]))) end++;
  return end === at ? undefined : [at, end];
}

function marked(
  tokens: readonly Token[],
  from: number,
  end: number,
  text: string,
  rule = 'score.progression',
): readonly Mark[] {
  const to = byCriteria(tokens, end);
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  const head: Mark = { k: 'head', from, to, head: { domain: 'score', rule, concept } };
  const found = relation(tokens, to);
  if (found === undefined) return [head];
  return [head, { k: 'cue', from: found[0], to: found[1], cue: { hint: 'medication', phase: 'past', loose: true } }];
}
