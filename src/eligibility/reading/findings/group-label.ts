import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, draftOf } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const isCollective = wordClass(
  'group groups cohort cohorts arm arms substudy substudies subgroup subgroups category categories',
);
/** What makes of "group" something that a person has: "blood group". */
const isOfPerson = wordClass(
  'age blood abo ethnic ethnicity racial income risk muscle weight support functional rh left right upper affected your',
);
const isPlain = wordClass(
  'for in the of specific to only and or healthy volunteers volunteer controls control subjects participants patients population both all study',
);
const isVolunteer = wordClass('volunteers volunteer controls control');
const isNumbered = ({ lower }: Token): boolean => /^(?:group|cohort|arm)\d/.test(lower);
const isSaying = wordClass('with who whose has have had is are must should following any least either than not no if');
const MOST_WORDS = 8;

/** For which of the people of a study a statement is meant, as its author labels it, and the marks of what it says of them. */
export interface Labelled {
  readonly group: Draft;
  readonly rest: readonly Mark[];
}

/** "Control group: asthma", "asthma (control group)": the label at the beginning or the end; undefined where there is none, or nothing else. */
export function labelledGroup(ctx: StatementContext, marks: readonly Mark[]): Labelled | undefined {
  const range = leadingLabel(ctx.tokens) ?? closingLabel(ctx.tokens);
  if (range === undefined) return undefined;
  const [from, to, nameFrom, nameTo] = range;
  if (marks.some((mark) => mark.from < to && mark.to > to) || marks.some((mark) => mark.from < from && mark.to > from))
    return undefined;
  const rest = marks.filter((mark) => mark.to <= from || mark.from >= to);
  if (!rest.some(({ k }) => k === 'head' || k === 'word' || k === 'measure')) return undefined;
  ctx.use(from, to);
  const concept = unknownConcept(ctx.slice(nameFrom, nameTo));
  return { group: draftOf({ domain: 'judgement', rule: 'judgement.group', concept }, nameFrom, nameTo), rest };
}

type Range = readonly [from: number, to: number, nameFrom: number, nameTo: number];

function leadingLabel(tokens: readonly Token[]): Range | undefined {
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > MOST_WORDS || colon === tokens.length - 1) return undefined;
  return isLabel(tokens.slice(0, colon)) ? [0, colon + 1, 0, colon] : undefined;
}

function closingLabel(tokens: readonly Token[]): Range | undefined {
  let end = tokens.length;
  while (end > 0 && /^[.,;]$/.test(tokens[end - 1]!.lower)) end--;
  if (tokens[end - 1]?.lower !== ')') return undefined;
  const open = tokens.findLastIndex(({ lower }, at) => at < end && lower === '(');
  if (open < 1 || end - open > MOST_WORDS + 1) return undefined;
  // A second label in the text: each is said of its own part.
  if (
    tokens.slice(0, open).some((token, at) => isNumbered(token) || (isCollective(token) && !isOfPerson(tokens[at - 1])))
  )
    return undefined;
  return isLabel(tokens.slice(open + 1, end - 1)) ? [open, end, open + 1, end - 1] : undefined;
}

/** Whether words name a group and say nothing of the people in it. */
function isLabel(words: readonly Token[]): boolean {
  if (words.some(isSaying) || words.some(({ lower }) => /^[<>≤≥=]/.test(lower))) return false;
  if (words.some((word, at) => isCollective(word) && !isOfPerson(words[at - 1]))) return true;
  return words.some(isVolunteer) && words.every(isPlain);
}
