import { existsSync } from 'node:fs';
import { createLexicon } from '../terminology/lexicon.ts';
import type { Terminology } from '../terminology/terminology.ts';

/**
 * The lexicon, with the vocabularies that were imported into the configured store. Where there are none, nothing of the
 * store is brought in: a command that reads text starts as quickly as without one.
 *
 * @throws Failure `invalid` for a wrong configuration, `fault` for vocabularies that cannot be read
 */
export async function localTerminology(): Promise<Terminology> {
  const { processConfig, vocabularyPath } = await import('../config.ts');
  const { store } = processConfig();
  const path = vocabularyPath(store);
  if (path === undefined || !existsSync(path)) return createLexicon();
  const { openVocabularies } = await import('../engine.ts');
  return openVocabularies(store)?.terminology ?? createLexicon();
}
