import type { PhraseHead } from '../families/family.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** A clause that one phrase covers: which phrase, where its mark stands, and in how many brackets: it ends with the last of them. */
export interface Reach {
  readonly phrase: PhraseHead;
  readonly mark: number;
  readonly depth: number;
}

const isLead = wordClass(
  'refusal able unable ability inability abilities capable incapable capability incapability capacity incapacity willing willingness unwilling unwillingness agree agrees agreeing ' +
    'agreed agreement to of for with in on from and or / is are be been being the expected anticipated suspected deemed',
);
/** Verbs that end a phrase of the table and say what is asked for. */
const isAsked = wordClass(
  'operating using handling managing following completing answering adhering complying cooperating participating understand speak read write communicate follow followed walk complete comply cooperate swallow tolerate attend participate perform provide consent give sign undergo receive use take ' +
    'stand lie sit reached contacted understanding communicating speaking reading communication ambulate come coming attending return returning travel traveling travelling collect obtain submit',
);
const isTrailing = (token: Token | undefined): boolean => token?.kind === 'mark' && token.lower !== ')';

/** "(e.g. lorazepam)" is no part of a name. */
const beginsExamples = (tokens: readonly Token[], at: number): boolean =>
  /^(?:eg|ie|such|including|like|for)$/.test(tokens[at]?.lower ?? '') ||
  (/^[ei]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === '.');

/** Whether the bracket that opens at a place is the last before the end. */
const isClosedBy = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).every((token, at) => token.lower !== ')' || from + at >= end - 2);

/** Gives the phrase of a clause what it is about: "able to climb stairs" is about climbing stairs. */
export function nameObject(
  marks: Mark[],
  { phrase, mark }: Reach,
  end: number,
  tokens: readonly Token[],
  text: string,
): void {
  const head = marks[mark];
  if (head?.k !== 'head' || phrase.concept !== undefined || !NAMED.has(phrase.rule)) return;
  let from = head.to;
  while (from > head.from && isAsked(tokens[from - 1])) from--;
  while (from < end && isLead(tokens[from])) from++;
  const example = tokens.findIndex(
    ({ lower }, at) =>
      at > from && at < end && lower === '(' && beginsExamples(tokens, at + 1) && isClosedBy(tokens, at, end),
  );
  let to = example < 0 ? end : example;
  while (to > from && isTrailing(tokens[to - 1])) to--;
  if (to > from && tokens[to - 1]!.lower === ')' && !tokens.slice(from, to).some(({ lower }) => lower === '(')) to--;
  if (to === from || tokens[from]!.lower === '(') return;
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  if (phrase.rule === 'consent.able' && isDoneByOthers(tokens, head.from, from)) {
    const { modality: _, ...asked } = head.head;
    marks[mark] = { ...head, head: { ...asked, domain: 'judgement', rule: 'judgement.amenability', concept } };
  } else marks[mark] = { ...head, head: { ...head.head, concept } };
}

/** "a tumor that cannot be removed": what others could do, and no willing person makes possible. */
const isDoneByOthers = (tokens: readonly Token[], from: number, object: number): boolean =>
  isBe(tokens[object - 1]) &&
  tokens.slice(from, object).some(isAbility) &&
  isParticiple(tokens[object]) &&
  !isDoneWithPerson(tokens[object]);
const isBe = wordClass('be been being');
const isAbility = wordClass("able unable ability inability can cannot can't could couldn't not capable incapable");
const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.lower.endsWith('ed') || isIrregular(token));
const isIrregular = wordClass('done made found given shown met put taken withdrawn stopped drawn held');
/** What is done in a study with those who take part, and asks for their help. */
const isDoneWithPerson = wordClass(
  'followed contacted reached consented enrolled enroled randomized randomised assessed evaluated interviewed tested examined scheduled admitted ' +
    'hospitalized hospitalised visited monitored weighed observed located trained recruited included involved relied trusted surveyed questioned tracked present',
);

/** Rules that ask the person about something: it is part of what they ask. */
const NAMED: ReadonlySet<string> = new Set(['consent.able', 'consent.willing', 'consent.able-and-willing']);
