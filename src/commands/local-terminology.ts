import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../kernel/failure.ts';
import type { VocabularyKeeper } from '../terminology/import/vocabulary-keeper.ts';
import { createLexicon } from '../terminology/lexicon.ts';
import type { Terminology } from '../terminology/terminology.ts';

/**
 * The lexicon, with the vocabularies that were imported into the configured store. Where there are none, nothing more is
 * brought in: a command that reads text starts as quickly as without them.
 *
 * @throws Failure `invalid` for a wrong configuration, `fault` for vocabularies that cannot be read
 */
export async function localTerminology(): Promise<Terminology> {
  const path = await configuredPath();
  if (path === undefined || !existsSync(path)) return createLexicon();
  const { openVocabularyFile } = await import('../store/vocabularies.ts');
  const { withImports } = await import('../terminology/imported-terminology.ts');
  return withImports(createLexicon(), openVocabularyFile(path));
}

/**
 * Where imports into the configured store are written.
 *
 * @throws Failure `unsupported` for a store that is no file, `busy` where another import is under way
 */
export async function localVocabularies(): Promise<VocabularyKeeper> {
  const path = await configuredPath();
  if (path === undefined)
    throw new Failure('unsupported', 'Vocabularies are kept beside a store that is a file: use sqlite: and a path', {
      expression: 'TRIALBRIDGE_STORE',
    });
  mkdirSync(dirname(path), { recursive: true });
  const { openVocabularyWriter } = await import('../store/vocabularies.ts');
  return openVocabularyWriter(path);
}

async function configuredPath(): Promise<string | undefined> {
  const { processConfig, vocabularyPath } = await import('../config.ts');
  return vocabularyPath(processConfig().store);
}
