import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isSmall = wordClass(
  'that which has have had is are was were be been being not never , ( ) and or at in on with by as of the a an to for during before after from can could may must should except excluding per if than',
);
const isOfField = wordClass(
  'previously prior previous irradiated irradiation radiated radiation radiotherapy treated received undergone local locoregional therapy treatment field fields port portal area areas region regions site sites outside within study screening period chosen biopsy biopsied unless progression progressed progressive documented demonstrated subsequent since',
);
const isOfMeasure = wordClass(
  'accurately precisely reproducibly repeatedly serially measured measurable assessed baseline longest long short axis diameter diameters dimension dimensions unidimensionally bidimensionally perpendicular mm cm computed tomography ct magnetic resonance imaging mri spiral helical conventional scan scans slice thickness x - ray lymph node nodes least one two greater suitable accurate repeated measurements measurement which ≥',
);
const isTreated = wordClass(
  'irradiated radiated radiation radiotherapy irradiation treated received local locoregional',
);
const isDenied = wordClass('not never outside');
const isMeasured = wordClass('measured measurable');
const LONGEST = 70;

interface Tail {
  readonly end: number;
  readonly untreated: boolean;
  readonly measured: boolean;
}

/** The longest run of words, amounts and signs that say of a lesion that it was not treated before, and how it is measured. */
export function tailOf(tokens: readonly Token[], from: number): Tail {
  let [end, untreated, measured] = [from, false, false];
  let [denied, open, depth] = [false, from, 0];
  for (let at = from; at < from + LONGEST && at < tokens.length; at++) {
    const token = tokens[at]!;
    const said = isOfField(token) || isOfMeasure(token);
    if (!said && !isSmall(token) && token.kind !== 'sign' && token.kind !== 'number') break;
    if (token.lower === '(') depth++;
    if (token.lower === ')' && --depth < 0) break;
    if (isDenied(token)) denied = true;
    if (denied && isTreated(token)) untreated = true;
    if (isMeasured(token) && !denied) measured = true;
    if (token.lower === ',' || isMeasured(token)) denied &&= !untreated;
    if (said && depth === 0) open = at + 1;
    if (depth === 0 && (said || token.lower === ')')) end = open > at ? open : at + 1;
  }
  return { end, untreated, measured };
}

/** Of a lesion that can be measured: where the words end that say it was not irradiated before; the place itself where none do. */
export function untreatedEnd(tokens: readonly Token[], from: number): number {
  const tail = tailOf(tokens, from);
  return tail.untreated ? tail.end : from;
}
