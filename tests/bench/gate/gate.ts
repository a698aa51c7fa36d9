/**
 * What the strict gate costs on mapped trials: resources and studies per second of CPU, beside a bare walk over the same
 * objects and beside other validators in alternating rounds. Run with `npm run bench:gate -- FILE…` (records, .gz
 * too). Each group has a process of its own: V8 compiles for the shapes that a process has met. The last figure is of this
 * process, which has mapped the trials: objects that code has put together differ in shape from parsed ones.
 * It prints and judges nothing: moments of a shared machine differ, ratios within a run less so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { measure, perSecond } from './measuring.ts';
import { groupsOf, trialsOf } from './resources.ts';

const trials = (await Promise.all(process.argv.slice(2).map(trialsOf))).flat();
if (trials.length === 0) throw new Error('Name at least one file of trial records');
const groups = groupsOf(trials);
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
try {
  for (const [i, { title, resources }] of groups.entries()) {
    const file = join(folder, `${i}.ndjson`);
    writeFileSync(file, resources.map((resource) => JSON.stringify(resource)).join('\n'));
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'group.ts'), file, title], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`${title} was not measured: the process ended with ${status}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const whole = groups.find(({ title }) => title === 'ResearchStudy, whole')!.resources;
const { median, best } = measure((resource) => checkResource(resource), whole, 5);
console.log(
  `ResearchStudy, whole, in the process that mapped them: ${perSecond(whole.length, median)} studies/s;` +
    ` best round ${perSecond(whole.length, best)}`,
);
