import type { Terminology } from '../../../terminology/terminology.ts';
import { conceptRef, unknownConcept } from '../marks/concept-ref.ts';
import type { Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isTest = wordClass('test tests testing screen screens screening result results toxicology analysis');
const isOfTest = wordClass('for on of by in a the');
const SUBSTANCE =
  /^(?:alcohol|cannabis|cocaine|opioid|amphetamine|methamphetamine|nicotine|tobacco|drug|substance|heroin|ecstasy|hallucinogen|barbiturate|benzodiazepine|illicit)/;

const namesSubstance = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' &&
  (mark.head.domain === 'social' || mark.head.domain === 'medication') &&
  SUBSTANCE.test(mark.head.concept?.codes[0]?.code ?? mark.head.concept?.text.toLowerCase() ?? '');
const namesTest = (mark: Mark | undefined, tokens: readonly Token[]): mark is MarkOf<'head'> =>
  mark?.k === 'head' && /^(?:observation|procedure)$/.test(mark.head.domain) && isTest(tokens[mark.to - 1]);
const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'or' || mark.link === 'comma' || mark.link === 'and' || mark.link === 'slash');

/** "positive urine test for cannabis or cocaine", "negative alcohol test": what a test found, which is no use of the substance. */
export function nameSubstanceTests(
  marks: readonly Mark[],
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): Mark[] {
  if (!marks.some(namesSubstance) || !tokens.some(isTest)) return [...marks];
  const out: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const last = namesTest(mark, tokens) ? substanceAfter(marks, at, tokens) : undefined;
    if (last === undefined) {
      out.push(namesSubstance(mark) ? withTest(marks, at, tokens, text, terminology) : mark);
      if (out.at(-1) !== mark) at++;
      continue;
    }
    const attrs = polarityOf(marks, at);
    const head = { ...testOf(marks[last] as MarkOf<'head'>, text, tokens, terminology), ...attrs };
    out.push({ k: 'head', from: mark.from, to: marks[last]!.to, head });
    for (at = last; isJoint(marks[at + 1]) && namesSubstance(marks[at + 2]); at += 2) {
      const other = marks[at + 2] as MarkOf<'head'>;
      out.push(marks[at + 1]!, { ...other, head: { ...testOf(other, text, tokens, terminology), ...attrs } });
    }
  }
  return out;
}

/** Where the first substance stands for which the test at a mark is; undefined where there is none. */
function substanceAfter(marks: readonly Mark[], at: number, tokens: readonly Token[]): number | undefined {
  let next = at + 1;
  while ((marks[next]?.k === 'filler' && isOfTest(tokens[marks[next]!.from])) || namesTest(marks[next], tokens)) next++;
  return next > at + 1 && namesSubstance(marks[next]) && tokens[marks[next]!.from - 1]?.lower === 'for'
    ? next
    : undefined;
}

/** "alcohol test": the substance and the word behind it. */
function withTest(
  marks: readonly Mark[],
  at: number,
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): Mark {
  const mark = marks[at] as MarkOf<'head'>;
  const next = marks[at + 1];
  if (next?.k !== 'word' || !isTest(tokens[next.from])) return mark;
  return { k: 'head', from: mark.from, to: next.to, head: testOf(mark, text, tokens, terminology) };
}

function testOf(mark: MarkOf<'head'>, text: string, tokens: readonly Token[], terminology: Terminology): Head {
  const words = text.slice(tokens[mark.from]!.start, tokens[mark.to - 1]!.end);
  const general = /^(?:substance|drug|illicit)/.test(mark.head.concept?.codes[0]?.code ?? words.toLowerCase());
  const known = terminology.resolve(general ? 'drug test' : `${words} test`, ['procedure', 'observation']);
  return {
    domain: 'observation',
    rule: 'observation.substance-test',
    concept: known === undefined ? unknownConcept(`${words} test`) : conceptRef(known),
  };
}

/** What the words before a test say of it, for the further substances too. */
function polarityOf(marks: readonly Mark[], at: number): Pick<Head, 'attrs'> {
  const own = (marks[at] as MarkOf<'head'>).head.attrs;
  const cue = marks[at - 1];
  const said = cue?.k === 'cue' && cue.cue.attr?.[0] === 'polarity' ? { polarity: cue.cue.attr[1] } : undefined;
  return (own ?? said) === undefined ? {} : { attrs: (own ?? said)! };
}
