import { isPrimaryCancer } from '../../patient/cancer-stage.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { and, or, type Truth } from '../verdict.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { type Category, type Clause, categoriesIn, type Letter, wantedExtent } from './tumour-categories.ts';

/** The rule of an atom that asks for categories of a tumour, its nodes and its metastases. */
export const isExtent = ({ rule }: Atom): boolean => rule === 'score.tumor-extent';

/** Lexicon ids of the results that state them. */
const STATED_BY: Readonly<Record<Letter, string>> = { T: 't-category', N: 'n-category', M: 'm-category' };

/** LOINC codes of categories by examination, and by the resected specimen. */
const CLINICAL: ReadonlySet<string> = new Set(['21905-5', '21906-3', '21907-1']);
const PATHOLOGICAL: ReadonlySet<string> = new Set(['21899-0', '21900-6', '21901-4']);

/**
 * Categories asked for against those that the record states last, in results or in the stage of the only cancer that is not over. What
 * is asked for as clinical or pathological is settled only by categories that say so, and a category without its step leaves open
 * what hangs on the step.
 */
export function judgeTumourExtent(atom: Atom, context: Context): Outcome {
  const text = atom.concept?.text ?? '';
  const missing = { domain: atom.domain, concept: text, why: 'the categories of the tumour in the record' };
  const wanted = wantedExtent(text);
  const cancers = (context.index.byConcept.get('malignancy') ?? []).filter(
    (fact) => isPrimaryCancer(fact) && fact.certainty === 'confirmed' && fact.state !== 'ended' && !fact.past,
  );
  if (wanted === undefined || cancers.length > 1) return open(missing);
  const cited = new Set<Fact>();
  const truth = or(wanted.map((clause) => clauseTruth(clause, cancers[0], cited, context)));
  const evidence = cite([...cited], 'score.tumor-extent');
  return truth === null ? open(missing, evidence) : decided(truth, evidence);
}

const clauseTruth = (clause: Clause, cancer: Fact | undefined, cited: Set<Fact>, context: Context): Truth =>
  and(
    clause.map(({ letter, ranges, prefix }) => {
      const found = stated(letter, prefix, cancer, cited, context);
      const truths = found.map((category) => or(ranges.map((range) => within(category, range))));
      const [first] = truths;
      return first !== undefined && truths.every((truth) => truth === first) ? first : null;
    }),
  );

function within({ least, most }: Category, range: { readonly least: number; readonly most: number }): Truth {
  if (least >= range.least && most <= range.most) return true;
  return most < range.least || least > range.most ? false : null;
}

/** What the record states last of one letter: results first, else the stage of the cancer. */
function stated(
  letter: Letter,
  prefix: 'c' | 'p' | undefined,
  cancer: Fact | undefined,
  cited: Set<Fact>,
  { index, today }: Context,
): readonly Category[] {
  const results = (index.byOwnConcept.get(STATED_BY[letter]) ?? []).filter(
    (fact) =>
      fact.domain === 'observation' &&
      fact.certainty === 'confirmed' &&
      (takenOn(fact)?.first ?? today) <= today &&
      (prefix === undefined || prefixOf(fact) === prefix),
  );
  const latest = latestOf(results);
  const found = latest.flatMap((fact) => {
    const categories = categoriesIn(wordsOf(fact)).filter((one) => one.letter === letter);
    if (categories.length > 0) cited.add(fact);
    return categories;
  });
  if (results.length > 0 || cancer?.stage === undefined) return found;
  const staged = categoriesIn(cancer.stage).filter(
    (one) => one.letter === letter && (prefix === undefined || one.prefix === prefix),
  );
  if (staged.length > 0) cited.add(cancer);
  return staged;
}

function prefixOf(fact: Fact): 'c' | 'p' | undefined {
  const codes = fact.codings.map(({ code }) => code ?? '');
  if (codes.some((code) => CLINICAL.has(code))) return 'c';
  if (codes.some((code) => PATHOLOGICAL.has(code))) return 'p';
  return categoriesIn(wordsOf(fact))[0]?.prefix;
}

function wordsOf({ value }: Fact): string {
  if (value?.kind === 'text') return value.text;
  if (value?.kind !== 'coded') return '';
  return value.text ?? value.codings.find(({ display }) => display !== undefined)?.display ?? '';
}
