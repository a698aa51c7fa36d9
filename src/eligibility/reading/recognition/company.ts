import type { Mention, Terminology } from '../../../terminology/terminology.ts';
import type { Placed } from './fuller-term.ts';

/** Words that mean another thing in the company of some findings: the word, the concepts beside which it does, and what it is short for there. */
const IN_COMPANY: readonly {
  readonly word: string;
  readonly company: ReadonlySet<string>;
  readonly meant: string;
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
];

const WORDS = new Map(IN_COMPANY.map((row) => [row.word, row]));

/** Gives the words of a text that are short for something, beside what they stand with, what they mean there. */
export function settleCompany(placed: Map<number, Placed>, terminology: Terminology): void {
  for (const [at, { mention, end }] of placed) {
    const row = WORDS.get(mention.text.toLowerCase());
    if (row === undefined || ![...placed.values()].some((other) => row.company.has(other.mention.concept.id))) continue;
    const meant: Mention | undefined = resolved(mention, terminology, row.meant);
    if (meant !== undefined) placed.set(at, { mention: meant, end });
  }
}

function resolved(mention: Mention, terminology: Terminology, meant: string): Mention | undefined {
  const resolution = terminology.resolve(meant, [mention.concept.kind]);
  return resolution && { ...resolution, text: mention.text, span: mention.span };
}
