import { remembered } from '../bounded-memory.ts';
import { systemOf } from '../code-index.ts';
import { LEXICON } from '../concept.ts';
import { vocabularyOfSystem } from '../import/concept-id.ts';
import type { Terminology } from '../terminology.ts';
import type { CodeSystem } from './code-system.ts';
import type { ImportedCodes } from './imported-codes.ts';
import { type LexiconCodes, lexiconCodes } from './lexicon-codes.ts';
import { lexiconSystem } from './lexicon-system.ts';
import { publicSystem } from './public-system.ts';
import { type Translation, translations } from './translation.ts';

/** The lexicon and what is imported, asked by code system: the same tables that criteria and records are read by. */
export interface KnownSystems {
  /** Undefined for a system of which nothing is known. */
  find(url: string): CodeSystem | undefined;
  translations(coding: { readonly system: string; readonly code: string }): readonly Translation[];
  /** Whether something was imported under this canonical URL. */
  isImported(url: string): boolean;
}

/** The address under which a code system is kept here; another stays as it is. */
export const keptSystem = (url: string): string =>
  vocabularyOfSystem(url)?.systems[0] ?? (systemOf(url) === LEXICON ? LEXICON : url);

/** Tables are read when they are first asked for. */
export function knownSystems(terminology: Terminology, imports?: ImportedCodes): KnownSystems {
  let lexicon: LexiconCodes | undefined;
  const codes = (): LexiconCodes => {
    lexicon ??= lexiconCodes();
    return lexicon;
  };
  const find = remembered((url: string): CodeSystem | undefined =>
    url === LEXICON ? lexiconSystem(codes().concepts, [terminology.version]) : publicSystem(url, codes(), imports),
  );
  return {
    find: (url) => find(keptSystem(url)),
    translations: ({ system, code }) =>
      translations({ system: keptSystem(system), code }, { lexicon: codes(), terminology, imports }),
    isImported: (url) => imports?.releases.some(({ key }) => key === url) ?? false,
  };
}
