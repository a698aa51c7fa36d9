import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const EFFECTS = 'toxicity toxicities effects effect sequelae complications reactions events aes ae traes iraes imaes';
const isEffect = wordClass(EFFECTS);
/** Words that say that something was overcome, or was not. */
const OVERCOME =
  'recovered recover recovery resolved resolve resolution returned return improved restored subsided alleviated decreased reduced recovering';
const LEFT = 'unresolved persistent persisting persistence residual ongoing lingering';
const isOvercome = wordClass(`${OVERCOME} ${LEFT}`);
const isLeft = wordClass(`${LEFT} not failed fail never incomplete incompletely >`);
const TREATMENT =
  'therapy therapies treatment treatments chemotherapy radiotherapy radiation chemoradiation chemoradiotherapy immunotherapy immunotherapies surgery surgeries surgical procedure procedures agent agents regimen regimens anticancer antineoplastic transplant transplantation';
const isTreatment = wordClass(TREATMENT);
const isGrade = wordClass('grade grades ctcae baseline');
/** Words of such a clause that end it as well as not. */
const isContent = wordClass(
  `${EFFECTS} ${OVERCOME} ${LEFT} ${TREATMENT} grade grades ctcae baseline tolerable acceptable medication medications drug drugs levels level enrollment enrolment randomization screening entry study lower less better below higher greater above cancer tumor tumour`,
);
const isSmall = wordClass(
  'any all the a an acute chronic late reversible irreversible clinically clinical significant relevant severe serious related prior previous earlier preceding last most recent recently anti - antitumor antitumour cancer tumor tumour systemic local targeted hormonal hormone biologic biological investigational experimental cytotoxic myelosuppressive major minor from of to by with due caused induced resulting associated attributed attributable secondary following after before during at time of prior start starting initiation beginning on into in or and / , toxic adverse side immune mediated treatment nonhematologic nonhematological hematologic hematological haematologic non nci version v v4 v5 .0 .03 number than equal is are was were be been being have has had having must should will not no yet never failed fail adequately completely fully sufficiently satisfactorily appropriate medication medications drug drugs other their his her which that as per according using defined this current study level levels acceptable tolerable pretreatment pre post enrollment enrolment randomization screening entry first dose lower less better below higher greater above exceeding more ≤ or its common terminology criteria for events national institute',
);
const isJoint = wordClass('and or , /');
/** What begins another demand after a joining word. */
const beginsOther = wordClass('has have had must is are was no be will should adequate any');
const isException = wordClass('except excluding unless exclusive');
const LONGEST = 60;
const MOST_EXCEPTED = 80;

/** Where an exception that begins at a place ends: with its bracket, or with the sentence; undefined where none begins there. */
function exceptionEnd(tokens: readonly Token[], from: number): number | undefined {
  const bracket = tokens[from]?.lower === '(';
  let at = bracket || tokens[from]?.lower === ',' ? from + 1 : from;
  if (/^(?:with|other|apart|aside|an|the|and)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:the|than|from|of)$/.test(tokens[at]?.lower ?? '')) at++;
  const words = tokens.slice(from, at + 1);
  const opens = isException(tokens[at]) || /^exceptions?$/.test(tokens[at]?.lower ?? '') || words.some(isOtherThan);
  if (!opens) return undefined;
  let depth = bracket ? 1 : 0;
  for (let end = at + 1; end < at + MOST_EXCEPTED; end++) {
    const token = tokens[end];
    if (token === undefined || token.lower === ';') return end;
    if (token.lower === '(') depth++;
    if (token.lower === ')' && --depth <= 0) return bracket ? end + 1 : depth < 0 ? end : end + 1;
    if (depth === 0 && token.lower === '.' && tokens[end + 1] !== undefined) return end;
  }
  return undefined;
}
const isOtherThan = wordClass('than apart aside');

interface Clause {
  readonly end: number;
  readonly words: readonly Token[];
}

/** The longest run of words that such a clause is made of, with its exceptions. */
function clauseFrom(tokens: readonly Token[], from: number): Clause | undefined {
  const words: Token[] = [];
  let end = from;
  let at = from;
  while (at < from + LONGEST && tokens[at] !== undefined) {
    const excepted = words.length > 1 ? exceptionEnd(tokens, at) : undefined;
    if (excepted !== undefined) {
      end = excepted;
      at = excepted;
      continue;
    }
    const token = tokens[at]!;
    if (isJoint(token) && beginsOther(tokens[at + 1]) && !isVerbOfRun(tokens, at + 1)) break;
    const examples = words.length > 1 ? examplesEnd(tokens, at) : undefined;
    if (examples !== undefined) {
      end = examples;
      at = examples;
      continue;
    }
    const bracket = token.lower === '(' ? shortEnd(tokens, at) : undefined;
    if (bracket !== undefined) {
      at = bracket;
      continue;
    }
    const bound = token.kind === 'sign' || token.kind === 'number';
    if (!bound && !isSmall(token) && !isContent(token)) break;
    if (bound && isTimeAfter(tokens[at + 1])) break;
    words.push(token);
    at++;
    if (bound || isContent(token)) end = at;
  }
  return end > from ? { end, words } : undefined;
}

const isTimeAfter = wordClass('days day weeks week months month years year hours');

/** ", which must have resolved": a verb of the same clause. */
const isVerbOfRun = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 4).some((token) => isOvercome(token));

const isExample = wordClass('eg e.g e ie such for like including');
const endsExamples = wordClass('. ;');
const LONGEST_EXAMPLES = 30;

/** "(e.g., adjuvant chemotherapy)", "such as radiotherapy": the treatments that are meant, and nothing that is asked for. */
function examplesEnd(tokens: readonly Token[], from: number): number | undefined {
  const bracketed = tokens[from]?.lower === '(';
  const first = bracketed ? from + 1 : from;
  if (!isExample(tokens[first]) || (tokens[first]!.lower === 'for' && tokens[first + 1]?.lower !== 'example'))
    return undefined;
  if (!bracketed && tokens[first]!.lower !== 'such') return undefined;
  for (let at = first + 1; at < from + LONGEST_EXAMPLES; at++) {
    const token = tokens[at];
    if (
      bracketed ? token?.lower === ')' : token === undefined || (endsExamples(token) && tokens[at - 1]?.lower !== 'g')
    )
      return bracketed ? at + 1 : at;
    if (token === undefined) return undefined;
  }
  return undefined;
}

/** "(NCI CTCAE)", "(e.g. surgery)": a bracket of a few of its own words. */
function shortEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < from + 12 && tokens[at] !== undefined; at++) {
    const token = tokens[at]!;
    if (token.lower === ')') return at + 1;
    const known = isSmall(token) || isContent(token) || /^(?:e|g|i|\.|ie|eg)$/.test(token.lower);
    if (!known && token.kind !== 'number' && token.kind !== 'sign') return undefined;
  }
  return undefined;
}

const startsClause = wordClass(
  `toxicity toxicities unresolved persistent persisting persistence residual ongoing recovered recovery resolution adverse acute side toxic aes traes iraes all any clinically non nonhematologic hematologic`,
);

/**
 * "Recovered from the toxicity of earlier treatment to grade 1, except alopecia": whether somebody has got over what was done before,
 * with the exceptions that only who examines the person can weigh.
 */
export function recovery(tokens: readonly Token[], at: number): Mark | undefined {
  if (!startsClause(tokens[at])) return undefined;
  const clause = clauseFrom(tokens, at);
  if (clause === undefined) return undefined;
  const { end, words } = clause;
  if (!words.some(isOvercome) || !words.some(isTreatment)) return undefined;
  if (!words.some(isEffect) && !(isFrom(words) && words.some(isRecovered))) return undefined;
  if (words.some(isEffect) && !words.some(isGrade) && !words.some(isPrior)) return undefined;
  // Under a "not" of its own it ends before a joining word: what follows may be denied with it.
  if (isDenied(tokens[at - 1]) && isJoint(tokens[end])) return undefined;
  const negated = words.some(isLeft);
  const concept = unknownConcept('recovery from the effects of earlier treatment');
  return {
    k: 'head',
    from: at,
    to: end,
    head: { domain: 'judgement', rule: 'judgement.recovery', concept, ...(negated ? { negated: true } : {}) },
  };
}

const isDenied = wordClass('not never yet fully adequately completely sufficiently');
const isRecovered = wordClass('recovered recovery recover');
const isPrior = wordClass('prior previous earlier last preceding from due related caused attributed induced resulting');
const isFrom = (words: readonly Token[]): boolean => words.some(({ lower }) => lower === 'from');
