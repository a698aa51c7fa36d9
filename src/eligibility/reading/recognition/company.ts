import type { Mention, Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

/** Words that mean another thing in the company of some findings: the word, the concepts beside which it does, and what it is short for there. */
const IN_COMPANY: readonly {
  readonly word: string;
  readonly company: ReadonlySet<string>;
  readonly meant: string;
  /** The last word of the company, which stands right behind a joining word: the word borrows it. */
  readonly lends?: RegExp;
}[] = [
  {
    word: 'anorexia',
    company: new Set(['eating-disorder', 'bulimia-nervosa', 'binge-eating-disorder', 'loss-of-control-eating']),
    meant: 'anorexia nervosa',
  },
  {
    word: 'cvd',
    company: new Set(['nervous-system-disease', 'parkinson-disease', 'multiple-sclerosis']),
    meant: 'cerebrovascular disease',
  },
  {
    word: 'ais',
    company: new Set(['spinal-cord-injury', 'paraplegia', 'tetraplegia', 'myelopathy']),
    meant: 'ASIA Impairment Scale',
  },
  {
    word: 'bleeding',
    company: new Set(['coagulopathy', 'platelet-disorder', 'thrombophilia']),
    meant: 'bleeding disorder',
    lends: /disorders?$/i,
  },
];

const WORDS = new Map(IN_COMPANY.map((row) => [row.word, row]));

/** Gives the words of a text that are short for something, beside what they stand with, what they mean there. */
export function settleCompany(placed: Map<number, Placed>, tokens: readonly Token[], terminology: Terminology): void {
  for (const [at, { mention, end }] of placed) {
    const row = WORDS.get(mention.text.toLowerCase());
    if (row === undefined) continue;
    const { company, lends } = row;
    const beside = lends === undefined ? [...placed.values()] : joinedTo(placed, tokens, at, end);
    if (!beside.some(({ mention: { concept, text } }) => company.has(concept.id) && (lends?.test(text) ?? true)))
      continue;
    const meant: Mention | undefined = resolved(mention, terminology, row.meant);
    if (meant !== undefined) placed.set(at, { mention: meant, end });
  }
}

const isJoint = wordClass('or and / ,');
const isBefore = wordClass(
  'any a an known inherited congenital hereditary acquired underlying other of with have has or and , / ( : no',
);

/** Further members of the list may stand between, and a comma or two. */
const MOST_BETWEEN = 4;

/** What a joining word ties to a mention that has no words of its own before it: "any bleeding or clotting disorder". */
function joinedTo(
  placed: ReadonlyMap<number, Placed>,
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Placed[] {
  if (tokens[at - 1] !== undefined && !isBefore(tokens[at - 1])) return [];
  if (!isJoint(tokens[end])) return [];
  for (let next = end + 1; next <= end + MOST_BETWEEN; next++) {
    const found = placed.get(next);
    if (found !== undefined) return [found];
  }
  return [];
}

function resolved(mention: Mention, terminology: Terminology, meant: string): Mention | undefined {
  const resolution = terminology.resolve(meant, [mention.concept.kind]) ?? terminology.resolve(meant);
  return resolution && { ...resolution, text: mention.text, span: mention.span };
}
