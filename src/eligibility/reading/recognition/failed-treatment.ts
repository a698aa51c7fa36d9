import { unknownConcept } from '../marks/concept-ref.ts';
import type { Cue, Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** What may be said of a treatment that somebody had: what came of it, or that it must not be given. */
type Said =
  | 'failed'
  | 'unresponsive'
  | 'partially responsive'
  | 'refractory'
  | 'intolerant'
  | 'untolerated'
  | 'allergy'
  | 'contraindication';

const isFailure = wordClass('failure failures failed failing fails');
const isBeforeFailure = wordClass(
  'treatment therapeutic therapy clinical documented virological virologic primary secondary prior previous drug',
);
const isRefractory = wordClass(
  'refractory resistant resistance unresponsive unresponsiveness nonresponsive nonresponse nonresponsiveness',
);
const isIntolerance = wordClass('intolerance intolerant intolerances intolerability');
const isAllergic = wordClass('allergy allergies allergic hypersensitivity hypersensitive hypersensibility');
const isBarred = wordClass('contraindication contraindications contraindicated');
const isPoor = wordClass('inadequate insufficient poor no absent unsatisfactory inadequately insufficiently');
const isPartial = wordClass('suboptimal partial incomplete');
const isLoss = wordClass('lack loss absence');
const isOfResponse = wordClass(
  'clinical therapeutic treatment initial adequate sufficient documented virological primary secondary of',
);
const isResponse = wordClass('response responses responder responders responsive');
const isTolerating = wordClass('tolerate tolerated tolerating');
const isBeforeUnit = wordClass(
  'a an the have has had having been be is are was were who either documented known demonstrated history of prior previous previously proven significant severe serious did could does do whom for developed experienced shown',
);
const isTie = wordClass('to of with on for from');

interface Unit {
  readonly said: Said;
  readonly end: number;
}

/** What the words at a place say came of a treatment. */
function unitAt(tokens: readonly Token[], from: number): Unit | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word') return undefined;
  if (isFailure(token)) return { said: 'failed', end: from + 1 };
  if (isBeforeFailure(token) && isFailure(tokens[from + 1])) return { said: 'failed', end: from + 2 };
  if (isRefractory(token)) return { said: 'refractory', end: from + 1 };
  if (isIntolerance(token)) return { said: 'intolerant', end: from + 1 };
  if (isAllergic(token)) return { said: 'allergy', end: from + 1 };
  if (isBarred(token)) return { said: 'contraindication', end: from + 1 };
  const event = adverseEventEnd(tokens, from);
  if (event !== undefined) return { said: 'untolerated', end: event };
  if (/^(?:not|cannot|unable)$/.test(token.lower)) {
    let at = from + 1;
    while (/^(?:to|been|able)$/.test(tokens[at]?.lower ?? '')) at++;
    return isTolerating(tokens[at]) ? { said: 'intolerant', end: at + 1 } : undefined;
  }
  if (!isPoor(token) && !isPartial(token) && !isLoss(token)) return undefined;
  let at = from + 1;
  while (isOfResponse(tokens[at])) at++;
  if (!isResponse(tokens[at])) return undefined;
  return { said: isPartial(token) ? 'partially responsive' : 'unresponsive', end: at + 1 };
}

/** "significant adverse events", "intolerable side effects". */
function adverseEventEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isGrave(tokens[at])) at++;
  if (!isAdverse(tokens[at]) || !isEvent(tokens[at + 1])) return undefined;
  return isTie(tokens[at + 2]) && tokens[at + 2]!.lower !== 'of' ? at + 2 : undefined;
}
const isGrave = wordClass('significant severe serious intolerable previous drug');
const isAdverse = wordClass('adverse side untoward');
const isEvent = wordClass('event events reaction reactions effect effects');

const isJoint = wordClass('or / ,');

interface Chain {
  readonly from: number;
  readonly to: number;
  readonly said: readonly Said[];
}

/** "inadequate response, intolerance to or contraindication for": everything that is said of the treatment behind it. */
function chainAt(tokens: readonly Token[], from: number): Chain | undefined {
  const first = unitAt(tokens, from);
  if (first === undefined) return undefined;
  const said = [first.said];
  let { end } = first;
  for (;;) {
    if (isTie(tokens[end])) end++;
    let next = end;
    let or = false;
    while (
      isJoint(tokens[next]) ||
      (tokens[next]?.lower === 'and' && isJoint(tokens[next + 1])) ||
      (or && isBeforeUnit(tokens[next]))
    ) {
      if (tokens[next]!.lower !== 'and') or = true;
      next++;
    }
    const unit = next > end ? unitAt(tokens, next) : undefined;
    if (unit === undefined) break;
    said.push(unit.said);
    end = unit.end;
  }
  return { from, to: isJoint(tokens[end]) && tokens[end]!.lower === ',' ? end + 1 : end, said };
}

/**
 * "failed or intolerant to methotrexate", "failure of two antidepressants": what came of a treatment, said of the treatment; what it
 * must not be given for is asked beside it, of the same treatment.
 */
export function withFailedTreatments(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!tokens.some(isCue)) return marks;
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const chain = mark.k === 'word' || mark.k === 'cue' || mark.k === 'head' ? chainAt(tokens, mark.from) : undefined;
    const last = chain === undefined ? -1 : lastOf(marks, index, chain.to);
    const object =
      chain === undefined || last < 0 || isOwnReading(mark, chain, tokens) || isGraded(out.at(-1), chain)
        ? []
        : objectFrom(marks, last + 1);
    const anyhow = chain === undefined || object.length > 0 ? undefined : ofTreatment(chain, tokens);
    const end = anyhow === undefined ? -1 : lastOf(marks, index, anyhow);
    if (chain !== undefined && anyhow !== undefined && end >= 0 && (mark.k === 'word' || mark.k === 'cue')) {
      out.push({ k: 'head', from: mark.from, to: anyhow, head: NO_RESPONSE });
      index = end;
    } else if (chain === undefined || object.length === 0)
      out.push(isOfTrial(tokens, mark.from) ? asTried(mark, tokens) : mark);
    else {
      out.push(
        ...saidOf(
          chain,
          object.map((one) => asTried(one, tokens)),
        ),
      );
      index = last + object.length;
    }
  }
  return out;
}
const isCue = wordClass(
  'adverse failure failures failed failing fails response responses responder responders resistance resistant refractory tolerate tolerated unresponsive nonresponse unresponsiveness',
);

const NO_RESPONSE: Head = {
  domain: 'judgement',
  rule: 'judgement.response',
  negated: true,
  concept: unknownConcept('response to treatment'),
};
const isOfAny = wordClass(
  'the a an any all previous prior standard medical conventional conservative initial maximal optimal appropriate available pharmacological current to of',
);
const isTreatment = wordClass('treatment treatments therapy therapies management');

/** "failure of medical therapy": where a treatment that is named no further ends; undefined where it is, or where others are listed. */
function ofTreatment({ to, said }: Chain, tokens: readonly Token[]): number | undefined {
  if (said.length > 1 || (said[0] !== 'failed' && said[0] !== 'unresponsive')) return undefined;
  let at = to;
  while (isOfAny(tokens[at])) at++;
  if (!isTreatment(tokens[at]) || (at === to && said[0] !== 'failed')) return undefined;
  const next = tokens[at + 1];
  return next === undefined || /^[.;)]$/.test(next.lower) ? at + 1 : undefined;
}

/** Index of the mark that ends where a chain does; -1 where one goes on beyond it. A comma that parts no list may be left out. */
function lastOf(marks: readonly Mark[], from: number, to: number): number {
  for (let at = from; at < marks.length && marks[at]!.from < to; at++) if (marks[at]!.to === to) return at;
  return -1;
}

/** "severe allergy or intolerance to": how bad the first of several was. */
const isGraded = (before: Mark | undefined, { said }: Chain): boolean =>
  said.length > 1 && before?.k === 'cue' && before.cue.attr?.[0] === 'severity';

/** Whether a single thing is said that has a reading of its own already. */
const isOwnReading = (mark: Mark, { said, to }: Chain, tokens: readonly Token[]): boolean =>
  (mark.k === 'head' && mark.to > to) ||
  (mark.k === 'cue' && mark.to === to && mark.cue.attr !== undefined) ||
  said.every((one) => one === 'allergy' || one === 'contraindication' || one === 'intolerant') ||
  (said.length === 1 && (mark.k === 'cue' || said[0] !== 'failed' || tokens[to - 1]?.lower === ','));

/** The treatment that follows, with whatever counts it; empty where none does. */
function objectFrom(marks: readonly Mark[], from: number): readonly Mark[] {
  let to = from;
  let named = false;
  for (; to < marks.length; to++) {
    const mark = marks[to]!;
    if (mark.k === 'head') {
      if (!/^(?:medication|procedure|immunization)$/.test(mark.head.domain)) break;
      named = true;
    } else if (mark.k === 'cue') {
      if (mark.cue.wraps !== undefined || mark.cue.negates || mark.cue.verdict !== undefined || named) break;
    } else if (mark.k === 'link') {
      if (!named || !/^(?:or|and|comma|slash)$/.test(mark.link)) break;
    } else if (mark.k === 'word') {
      if (named) break;
    } else if (mark.k !== 'filler' && mark.k !== 'measure' && mark.k !== 'time') break;
    else if (named && mark.k !== 'filler') break;
  }
  while (to > from && marks[to - 1]!.k !== 'head') to--;
  return named ? marks.slice(from, to) : [];
}

/** "an adequate trial of": how it was given. */
function asTried(mark: Mark, tokens: readonly Token[]): Mark {
  const { from, to, k } = mark;
  if (k !== 'word' || to !== from + 1) return mark;
  if (isAdequate(tokens[from])) return { k: 'cue', from, to, cue: { attr: ['dose', 'adequate'] } };
  return isTrial(tokens[from]) && tokens[to]?.lower === 'of' ? { k: 'filler', from, to } : mark;
}
/** "adequate" or "trial" in "an adequate trial of". */
const isOfTrial = (tokens: readonly Token[], at: number): boolean =>
  (isAdequate(tokens[at]) && isTrial(tokens[at + 1])) || (isTrial(tokens[at]) && isAdequate(tokens[at - 1]));
const isAdequate = wordClass('adequate');
const isTrial = wordClass('trial trials course courses');

/** Cues for all that is said, each with the treatment, and an "or" between them. */
function saidOf({ from, to, said }: Chain, object: readonly Mark[]): readonly Mark[] {
  const counted = object.some(({ k }) => k === 'measure');
  const apart = (one: Said): boolean =>
    one === 'allergy' || one === 'contraindication' || (one === 'intolerant' && !counted);
  const outcomes = [...new Set(said.filter((one) => !apart(one)))].join(' or ');
  const cues: Cue[] = [];
  if (outcomes !== '') cues.push({ hint: 'medication', phase: 'past', loose: true, attr: ['stability', outcomes] });
  if (said.some((one) => apart(one) && one !== 'contraindication')) cues.push({ wraps: 'allergy', hint: 'allergy' });
  if (said.includes('contraindication')) cues.push({ wraps: 'contraindication' });
  return cues.flatMap((cue, index): readonly Mark[] => {
    const mark: MarkOf<'cue'> = { k: 'cue', from: cue.wraps === 'contraindication' ? to - 1 : from, to, cue };
    return index === 0 ? [mark, ...object] : [{ k: 'link', link: 'or', from, to }, mark, ...object];
  });
}
