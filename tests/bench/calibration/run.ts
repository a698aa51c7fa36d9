/**
 * Whether `search.score` is the probability that docs/matching.md says it is. Synthetic patients of the corpus and real
 * studies: what the whole record shows is the truth, a copy with resources removed at random is what is scored. The table
 * is made from every other patient (`--fit` writes it), the figures come from the rest.
 * Exits with 1 where the expected calibration error over 10 bins is above 0.05.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { fittedTo } from './fit.ts';
import { pairsOf } from './pairs.ts';
import { wholeRecords } from './patients.ts';
import { calibrationError, report, widthBins } from './report.ts';
import { sampleStudies } from './studies.ts';

const MOST_ERROR = 0.05;
const STUDIES = 320;
const TABLE = join(import.meta.dirname, '../../../src/match/score/fitted.table.ts');

const terminology = createLexicon();
const studies = await sampleStudies(STUDIES, terminology);
const records = await wholeRecords();

if (process.argv.includes('--fit')) {
  const pairs = [
    ...pairsOf(
      records.filter((_, at) => at % 2 === 0),
      studies,
      terminology,
    ),
  ];
  const fitted = fittedTo(pairs);
  writeFileSync(
    TABLE,
    [
      "import type { Fitted } from './fitted.ts';",
      '',
      '/** Written by `npm run bench:calibration -- --fit`; docs/matching.md says what was counted. */',
      `export const FITTED: Fitted = ${JSON.stringify(fitted, null, 2)};`,
      '',
    ].join('\n'),
  );
  execFileSync('npx', ['biome', 'check', '--write', TABLE]);
  console.log(`fitted to ${pairs.length} pairs; run again without --fit for the figures`);
} else {
  const pairs = [
    ...pairsOf(
      records.filter((_, at) => at % 2 === 1),
      studies,
      terminology,
    ),
  ];
  for (const line of report(pairs)) console.log(line);
  const error = calibrationError(widthBins(pairs.map(({ summary, eligible }) => ({ ...summary, eligible }))));
  console.log(`expected calibration error ${error.toFixed(4)} (at most ${MOST_ERROR})`);
  process.exitCode = error <= MOST_ERROR ? 0 : 1;
}
