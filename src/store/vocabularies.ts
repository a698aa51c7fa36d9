import { VocabularyReader } from './sqlite/terminology/vocabulary-reader.ts';
import { VocabularyWriter } from './sqlite/terminology/vocabulary-writer.ts';

/**
 * Vocabularies as they are at this moment, to be looked up until closed.
 *
 * @throws Failure `fault` for a file that is none of ours, or of another version
 */
export const openVocabularyFile = (path: string): VocabularyReader => new VocabularyReader(path);

/**
 * Where imports are written; made where there is none.
 *
 * @throws Failure `busy` where another import is under way, `fault` as above
 */
export const openVocabularyWriter = (path: string): VocabularyWriter => new VocabularyWriter(path);
