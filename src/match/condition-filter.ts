import type { Terminology } from '../terminology/terminology.ts';
import type { IndexedTrial } from './indexed-trial.ts';

/**
 * Whether a study is about one of the wanted conditions (codes, `system|code`, or words): by its own codes and words,
 * and by what the lexicon knows them to mean, narrower conditions included. It may let too many through, not too few.
 */
export function conditionFilter(wanted: readonly string[], terminology: Terminology): (trial: IndexedTrial) => boolean {
  const tests = wanted.map((one) => wantedCondition(one, terminology));
  return ({ conditions }) =>
    conditions.some(({ text, codings }) => {
      const words = text?.toLowerCase() ?? '';
      const meant = terminology.withAncestors(terminology.conceptsOf(codings, text, ['condition']));
      return tests.some(
        ({ phrase, system, code, concepts }) =>
          words.includes(phrase) ||
          codings.some((coding) => coding.code === code && (system === undefined || system === coding.system)) ||
          meant.some((id) => concepts.has(id)),
      );
    });
}

interface Wanted {
  readonly phrase: string;
  readonly system: string | undefined;
  readonly code: string;
  readonly concepts: ReadonlySet<string>;
}

function wantedCondition(wanted: string, terminology: Terminology): Wanted {
  const bar = wanted.indexOf('|');
  const system = bar > 0 ? wanted.slice(0, bar) : undefined;
  const code = wanted.slice(bar + 1);
  const named = system === undefined ? terminology.resolve(code, ['condition'])?.concept.id : undefined;
  const concepts =
    system === undefined ? [named ?? []].flat() : terminology.conceptsOf([{ system, code }], undefined, ['condition']);
  return { phrase: code.toLowerCase(), system, code, concepts: new Set(concepts) };
}
