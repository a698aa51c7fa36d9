import type { PhraseHead } from '../families/family.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** Whoever runs the trial, works for those who do, or belongs to one of them. */
const STAFF: PhraseHead = {
  domain: 'social',
  rule: 'social.study-staff',
  concept: 'staff of the study or their relative',
};

const isStart = wordClass(
  'employee employees staff personnel investigator investigators member members relative relatives immediate family families study site sponsor directly involved involvement ' +
    'dependent dependents investigational subordinate affiliated',
);
/** Who runs it. */
const isRunner = wordClass(
  "investigator investigators sponsor sponsors sponsor's investigator's site sites sub-investigator sub-investigators subinvestigator cro coordinator coordinators team conduct planning",
);
/** What ties somebody to them. */
const isTie = wordClass(
  'employee employees employed staff personnel relative relatives family families spouse spouses parent parents sibling siblings child children brother sister dependent dependents ' +
    'involved involvement affiliated subordinate subordinates member members',
);
const isOther = wordClass(
  'is are was were an a the any of or and / , - ( ) e g i . such as immediate first second degree close direct blood legal guardian guardians mother father son daughter wife husband ' +
    'partner who directly in participating conducting execution design this that these those by under direction supervision supervised their his her its other same study studies trial trials research clinical ' +
    'investigational investigative center centre centers centres institution company contract organization organisation clinic hospital biological biologically legally adopted whether ' +
    "with for on at to both applies apply either principal proposed between otherwise associated working personally indirectly responsible conduct part doctor physician physicians employees s ' defined",
);
const MOST = 70;

/**
 * "employees of the sponsor, or close relatives of the investigators": one question on ties with those who run the trial, as far as its
 * words go. Both a tie and one who runs it must be named.
 */
export function studyStaffAt(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  if (!isStart(tokens[at]) && !isNameOfStaff(tokens, at)) return undefined;
  let runner = false;
  let tie = false;
  let end = at;
  for (let next = at; next < at + MOST && tokens[next] !== undefined; next++) {
    const token = tokens[next]!;
    if (isTie(token)) tie = true;
    if (isRunner(token)) runner = true;
    if (!isTie(token) && !isRunner(token) && !isOther(token) && !isNameOfStaff(tokens, next)) break;
    if (endsSentence(tokens, next)) break;
    if (token.kind === 'word' && !isSmall(token)) end = next + 1;
    else if (token.lower === ')') end = next + 1;
  }
  return runner && tie && end > at + 1 ? { value: STAFF, end: beforeOpen(tokens, at, end) } : undefined;
}

/** Words at which the question does not end. */
const isSmall = wordClass(
  'is are was were an a the any of or and such as who in this that these those by under their his her its other with for on at to both either between',
);

/** "Acme employees" */
const isNameOfStaff = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(?:employees?|staff|personnel)$/.test(tokens[at + 1]?.lower ?? '');

const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === '.' && (tokens[at - 1]?.lower.length ?? 0) > 1;

/** Not beyond a bracket that is not closed. */
function beforeOpen(tokens: readonly Token[], at: number, end: number): number {
  let depth = 0;
  let opened = at;
  for (let next = at; next < end; next++) {
    if (tokens[next]!.lower === '(' && depth++ === 0) opened = next;
    if (tokens[next]!.lower === ')' && --depth < 0) return next;
  }
  return depth > 0 ? opened : end;
}
