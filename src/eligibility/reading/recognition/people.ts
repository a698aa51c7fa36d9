import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isAgentPreposition, isProfessional, isProfessionalKind, SETS_NO_LIMIT } from './people.table.ts';

const isArticle = wordClass('a an the their his her');

/** Whom a statement is about: people of a calling at its beginning, not those who treat the patient, and no limit that is none. */
export function markPeople(recognised: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const marks = recognised.some((mark) => isOdd(mark, tokens))
    ? recognised.map((mark) => plain(mark, tokens))
    : recognised;
  return withProfession(marks, tokens);
}

const isOdd = (mark: Mark, tokens: readonly Token[]): boolean =>
  mark.k === 'head' && (SETS_NO_LIMIT.has(mark.head.rule) || isAgent(mark, tokens));

function isAgent(mark: Mark, tokens: readonly Token[]): boolean {
  if (mark.k !== 'head' || mark.head.rule !== 'social.occupation') return false;
  const before = isArticle(tokens[mark.from - 1]) ? mark.from - 2 : mark.from - 1;
  return isAgentPreposition(tokens[before]);
}

/** A limit that is none is passed over; who acts is content that no rule understands. */
function plain(mark: Mark, tokens: readonly Token[]): Mark {
  if (!isOdd(mark, tokens)) return mark;
  return { k: isAgent(mark, tokens) ? 'word' : 'filler', from: mark.from, to: mark.to };
}

/** "Clinicians who …", "Health professionals": the first content of a statement, where it names people by their calling alone. */
function withProfession(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const first = marks.findIndex((mark) => mark.k !== 'filler');
  if (first < 0 || marks[first]!.k !== 'word') return marks;
  let last = first;
  while (marks[last]?.k === 'word' && isProfessionalKind(tokens[marks[last]!.from])) last++;
  const noun = marks[last];
  if (noun?.k !== 'word' || !isProfessional(tokens[noun.from])) return marks;
  const head = { domain: 'social', rule: 'social.occupation', population: true } as const;
  return [
    ...marks.slice(0, first),
    { k: 'head', from: marks[first]!.from, to: noun.to, head },
    ...marks.slice(last + 1),
  ];
}
