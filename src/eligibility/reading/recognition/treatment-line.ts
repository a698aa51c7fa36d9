import { unknownConcept } from '../marks/concept-ref.ts';
import type { Head, Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isLine = wordClass('line lines');
const isRegimen = wordClass('regimen regimens');
const isTherapy = wordClass(
  'therapy therapies treatment treatments chemotherapy chemotherapies immunotherapy immunotherapies radiochemotherapy chemoimmunotherapy regimen regimens',
);
const isEarlier = wordClass('prior previous earlier');
const isKind = wordClass(
  'prior previous earlier different separate distinct systemic standard approved available anticancer antineoplastic antitumor antitumour anti cancer tumor tumour cytotoxic chemotherapy chemotherapeutic platinum based containing immunotherapy targeted hormonal hormone endocrine biologic biological combination conventional myeloma lymphoma leukemia leukaemia induction salvage palliative oncology soc care of - /',
);
const isObject = wordClass('for in against');
const isStage = wordClass(
  'advanced metastatic recurrent relapsed refractory unresectable inoperable locally extensive persistent progressive',
);
const isJoint = wordClass('or and /');
const endsObject = wordClass(
  'who that which including include includes with within at prior before after if unless except but is are must has have had was were not no may should can will received having to from during then where when as excluding other',
);
const denies = wordClass('no any without never');
const OBJECT = 12;
const KINDS = 8;

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  denies(tokens[isEarlier(tokens[at - 1]) ? at - 2 : at - 1]);

/** "(s)" */
const afterPlural = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === '(' && tokens[at + 1]?.lower === 's' && tokens[at + 2]?.lower === ')' ? at + 3 : at;

function afterKinds(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + KINDS && isKind(tokens[at])) at++;
  return at;
}

/** "for metastatic or recurrent breast cancer": up to the next word that says something else. */
function objectEnd(tokens: readonly Token[], from: number): number {
  if (!isObject(tokens[from])) return from;
  let at = from + 1;
  while (at < from + OBJECT && tokens[at] !== undefined) {
    const token = tokens[at]!;
    if (token.lower === '(' && tokens[at + 2]?.lower === ')' && tokens[at + 1]!.kind === 'word') at += 3;
    else if (isJoint(token) && isStage(tokens[at - 1]) && isStage(tokens[at + 1])) at++;
    else if ((token.kind !== 'word' && token.lower !== '-') || isJoint(token) || endsObject(token)) break;
    else at++;
  }
  while (tokens[at - 1]?.lower === '-') at--;
  return at > from + 1 ? at : from;
}

/** Where the name of what is counted ends: "prior lines of systemic therapy", "previous regimens"; undefined where nothing is counted. */
function nameEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = afterKinds(tokens, at);
  const kinds = tokens.slice(at, noun);
  const isPrior = kinds.some(isEarlier);
  if (isLine(tokens[noun])) {
    const end = afterPlural(tokens, noun + 1);
    const therapy = afterKinds(tokens, end);
    if (isTherapy(tokens[therapy])) return afterPlural(tokens, therapy + 1);
    // The last word of the kinds may be the treatment itself.
    if (tokens[end]?.lower === 'of' && therapy > end + 1 && isTherapy(tokens[therapy - 1])) return therapy;
    return isPrior && therapy === end ? end : undefined;
  }
  if (isRegimen(tokens[noun])) return isPrior ? afterPlural(tokens, noun + 1) : undefined;
  if (isTherapy(tokens[noun]) && isPrior) return afterPlural(tokens, noun + 1);
  return isPrior && isTherapy(tokens[noun - 1]) ? noun : undefined;
}

const isBound = (token: Token | undefined): boolean => token?.kind === 'sign' || token?.kind === 'number';

/**
 * How many lines of treatment somebody has had, and for what: "at least two prior lines of therapy for lymphoma". No record counts
 * them; one may say the number. `marks`: what stands before.
 */
export function treatmentLines(
  tokens: readonly Token[],
  at: number,
  text: string,
  marks: readonly Mark[],
): readonly Mark[] | undefined {
  const before = marks.findLast(({ k, to }) => k !== 'filler' || to === at);
  const counted =
    before?.k === 'measure' &&
    before.measure.stated &&
    before.measure.unitless &&
    !before.measure.aged &&
    before.to === at;
  const end = nameEnd(tokens, at);
  if (end === undefined) return undefined;
  const to = objectEnd(tokens, end);
  const named = tokens.slice(at, end).some(isLine);
  if (!counted && !(named && (isDenied(tokens, at) || isBound(tokens[to])))) return undefined;
  const concept = unknownConcept(text.slice(tokens[at]!.start, tokens[to - 1]!.end));
  const head: Head = { domain: 'score', rule: 'score.treatment-lines', concept };
  return [{ k: 'head', from: at, to, head }];
}
