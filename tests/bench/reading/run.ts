/**
 * Reads criteria, judges patients that were built from their gold logical forms, and compares the answers.
 *
 *     npm run bench:reading -- [FILE] [--failures N] [--section inclusion|exclusion] [--kind KIND] [--show wrong|open|untranslated]
 *
 * FILE (.gz too) is a JSON array of `{intent, snippet}`; without it, the forms of the data folder. Records are judged by
 * their evidence alone. The figures are explained at `Tally`. Deterministic; prints and judges nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { corpusFolder } from '../../corpus-folder.ts';
import { printReport } from './report.ts';
import { type FormRow, outcomesOf } from './score.ts';
import { readerAndJudge } from './subject.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    failures: { type: 'string', default: '0' },
    section: { type: 'string', default: 'inclusion' },
    kind: { type: 'string' },
    show: { type: 'string', default: 'wrong,open' },
  },
});

const file = positionals[0] ?? join(corpusFolder, 'criteria/lct-logical-forms-train.json.gz');
const bytes = readFileSync(file);
const rows = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as FormRow[];
const section = values.section === 'exclusion' ? 'exclusion' : 'inclusion';
const outcomes = outcomesOf(rows, readerAndJudge(section));
printReport(outcomes, {
  failures: Number(values.failures),
  show: values.show.split(','),
  ...(values.kind !== undefined && { kind: values.kind }),
});
