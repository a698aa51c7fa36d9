import { unknownConcept } from '../marks/concept-ref.ts';
import type { Head, Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isBetween = wordClass('years year old older younger of age or and at the time');

/** "aged under 18 years at diagnosis": how old somebody was then, and not how old they are. */
export function ageAtEvent(marks: readonly Mark[], tokens: readonly Token[], text: string): readonly Mark[] {
  const at = marks.findIndex((mark) => mark.k === 'time' && isOfDiagnosis(mark));
  if (at < 1) return marks;
  let first = at - 1;
  while (first >= 0 && (marks[first]!.k === 'measure' || isSmall(marks[first]!, tokens))) first--;
  const age = marks[first];
  if (age?.k !== 'head' || age.head.rule !== 'age.word') return marks;
  const [from, to] = [age.from, marks[at]!.to];
  const head: Head = {
    domain: 'observation',
    rule: 'observation.age-at-event',
    concept: unknownConcept(`age ${text.slice(tokens[marks[at]!.from]!.start, tokens[to - 1]!.end)}`),
  };
  return marks.flatMap((mark, index): readonly Mark[] =>
    index === first
      ? [{ k: 'head', from, to: age.to, head }]
      : index === at
        ? [{ k: 'filler', from: mark.from, to: mark.to }]
        : [mark],
  );
}

const isOfDiagnosis = ({ time }: Extract<Mark, { k: 'time' }>): boolean =>
  time.k === 'window' &&
  time.window.anchor === 'diagnosis' &&
  time.window.lo === undefined &&
  time.window.hi === undefined;

const isSmall = ({ k, from, to }: Mark, tokens: readonly Token[]): boolean =>
  k === 'filler' || (k === 'word' && tokens.slice(from, to).every((token) => isBetween(token)));
