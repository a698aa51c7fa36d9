import { expect, test } from 'vitest';
import { readRows, withSections } from '../bench/reading/rows.ts';
import { outcomesOf, tallyOf } from '../bench/reading/score.ts';
import { readerAndJudge } from '../bench/reading/subject.ts';
import { corpusPath, describeCorpus } from '../corpus.ts';

describeCorpus('On the gold forms of the corpus', () => {
  const rows = withSections(
    readRows(corpusPath('criteria/lct-logical-forms-train.json.gz')),
    corpusPath('criteria/lct-dev.jsonl.gz'),
  );
  const tally = tallyOf(outcomesOf(rows, readerAndJudge()));

  test('every form is counted, and three in four can be tried on patients', () => {
    expect(tally.forms).toBe(1609);
    expect(tally.translated).toBeGreaterThan(1200);
  });

  test('what is decided is right, and wrong answers are rare', () => {
    expect(tally.right).toBeGreaterThan(0.95);
    expect(tally.confidentlyWrong).toBeLessThan(0.015);
  });
});
