/**
 * Reads criteria, judges patients that were built from their gold logical forms, and compares the answers.
 *
 *     npm run bench:reading -- [FILE] [--sections FILE] [--section inclusion|exclusion]
 *                              [--failures N] [--show wrong,open,untranslated] [--kind KIND]
 *
 * FILE (.gz too) is a JSON array of `{intent, snippet, section?}`; without it, the forms of the data folder. The forms do
 * not say on which list a text stands; `--sections` names lines of `{text, section}` that do (by default those of the data
 * folder), `--section` puts all on one list. Records are judged by their evidence alone. The figures are explained at
 * `Tally`. The same input prints the same; nothing is judged here.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from '../../corpus-folder.ts';
import { printReport } from './report.ts';
import { readRows, withSections } from './rows.ts';
import { type FormRow, outcomesOf } from './score.ts';
import { readerAndJudge } from './subject.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sections: { type: 'string', default: join(corpusFolder, 'criteria/lct-dev.jsonl.gz') },
    section: { type: 'string' },
    failures: { type: 'string', default: '0' },
    show: { type: 'string', default: 'wrong,open' },
    kind: { type: 'string' },
  },
});

const read = readRows(positionals[0] ?? join(corpusFolder, 'criteria/lct-logical-forms-train.json.gz'));
const section = values.section === 'inclusion' || values.section === 'exclusion' ? values.section : undefined;
const rows: readonly FormRow[] = section
  ? read.map((row) => ({ ...row, section }))
  : withSections(read, values.sections);
const known = rows.filter((row) => row.section !== undefined).length;
console.log(`${rows.length} forms, of ${known} of which it is known on which list the text stands`);
printReport(outcomesOf(rows, readerAndJudge()), {
  failures: Number(values.failures),
  show: values.show.split(','),
  ...(values.kind !== undefined && { kind: values.kind }),
});
