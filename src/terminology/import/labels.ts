import { Failure } from '../../kernel/failure.ts';
import { idOfCurie, vocabularyOf, vocabularyOfId } from './concept-id.ts';
import { sourceLines } from './source-lines.ts';
import type { FileRow } from './vocabulary-file.ts';

/** A list `CURIE <tab> label`, as ontology tools print it; all of one vocabulary. */
export async function* readLabels(chunks: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let prefix: string | undefined;
  for await (const { text, number } of sourceLines(chunks)) {
    if (text.trim() === '') continue;
    const [curie = '', name = ''] = text.split('\t').map((cell) => cell.trim());
    const id = idOfCurie(curie);
    const own = id === undefined ? undefined : vocabularyOfId(id)?.prefix;
    if (number === 1 && own === undefined) continue;
    prefix ??= own;
    if (id === undefined || own !== prefix) {
      yield {
        k: 'fault',
        line: number,
        message: `${curie.slice(0, 40)} is no code of ${prefix ?? 'a known vocabulary'}`,
      };
    } else if (name === '') {
      yield { k: 'fault', line: number, message: `${curie} has no label` };
    } else if (!/^obsolete /i.test(name)) {
      yield { k: 'concept', id, name };
    }
  }
  const vocabulary = prefix === undefined ? undefined : vocabularyOf(prefix);
  if (!vocabulary) throw new Failure('invalid', 'There is no code of a known vocabulary in it');
  const key = `${vocabulary.prefix.toLowerCase()}:labels`;
  yield { k: 'release', release: { key, part: '', title: `${vocabulary.title}, labels`, version: '' } };
}
