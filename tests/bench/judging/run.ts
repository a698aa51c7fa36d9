/**
 * Judges patients made by construction, of whom it is known what is true, and compares the answers.
 *
 *     npm run bench:judging -- [--n CASES] [--seed SEED] [--show N] [--family NAME] [--case NUMBER]
 *
 * Every case is judged under all three policies and for several writings of the same patient. Prints the marks of `score.ts` by
 * family and up to N cases that are not right; the exit code is 1 where one is wrong. The same seed prints the same.
 */
import { parseArgs } from 'node:util';
import { collectFacts, judge, readCriteria } from '../../../src/index.ts';
import { generated } from './generate.ts';
import { Tally, told } from './report.ts';
import { score } from './score.ts';
import { judgeAllWith } from './subject.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20260115' },
    show: { type: 'string', default: '5' },
    family: { type: 'string' },
    case: { type: 'string' },
  },
});
const seed = Number(values.seed);
const [first, end] = values.case === undefined ? [0, Number(values.n)] : [Number(values.case), Number(values.case) + 1];
const judgeAll = judgeAllWith({ readCriteria, collectFacts, judge });
const tally = new Tally();
let shown = 0;
for (let number = first; number < end; number += 1) {
  const made = generated(seed, number);
  if (values.family !== undefined && made.family !== values.family) continue;
  const scored = score(made, judgeAll);
  tally.add(made.family, scored);
  if (scored.mark !== 'right' && shown < Number(values.show)) {
    shown += 1;
    console.log(`${told(seed, made, scored)}\n`);
  }
}
console.log(`seed ${seed}`);
for (const line of tally.lines()) console.log(line);
const { right, wrong, open } = tally.total;
console.log(
  `${right + wrong + open} cases: ${((100 * right) / Math.max(1, right + wrong + open)).toFixed(2)} % right, ${wrong} wrong when decided, ${open} undecided though decidable`,
);
if (wrong > 0) process.exitCode = 1;
