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
  marks[mark] = { ...head, head: { ...head.head, concept } };
}

/** Rules that ask the person about something: it is part of what they ask. */
const NAMED: ReadonlySet<string> = new Set(['consent.able', 'consent.willing', 'consent.able-and-willing']);
