/** Begins an import, says so, and waits for its end: run by a test, which kills it. */
import { VocabularyWriter } from '../../src/store/sqlite/terminology/vocabulary-writer.ts';

const writer = new VocabularyWriter(process.argv[2]!);
writer.begin();
const since = writer.mark();
writer.beginFile();
for (let n = 0; n < 50_000; n++) {
  const id = `DOID:${n}`;
  writer.add({ k: 'concept', id, name: `new name ${n}`, kind: 'condition' });
  writer.add({ k: 'name', id, form: `new name ${n}`, plain: `new name ${n}`, preferred: true, words: 3 });
}
writer.finishFile({ key: 'doid', part: '', title: 'New', version: '2027-01-01', hash: 'new' }, since);
process.stdout.write('written, not committed\n');
setInterval(() => undefined, 1000);
