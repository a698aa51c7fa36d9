/**
 * Measures one group of resources, read from a file of one resource a line as a server reads them, in a process that
 * checks nothing else. Run by gate.ts with the file and a title.
 */
import { readFileSync } from 'node:fs';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import { type Check, measure, perSecond, sampleOf, warmUp } from './measuring.ts';
import { lantana, medplum } from './peers.ts';

const ROUNDS = 15;

/** Touches every member and every item, reads no text. */
function walk(value: unknown): number {
  let seen = 1;
  if (Array.isArray(value)) for (const item of value) seen += walk(item);
  else if (typeof value === 'object' && value !== null) {
    for (const key in value) seen += walk((value as Record<string, unknown>)[key]);
  }
  return seen;
}

const [file, title] = process.argv.slice(2);
const resources = readFileSync(file!, 'utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as unknown);
const studies = resources.filter((one) => (one as { resourceType: string }).resourceType === 'ResearchStudy').length;
const characters = resources.reduce<number>((all, resource) => all + JSON.stringify(resource).length, 0);
const refused = resources.filter((resource) => checkResource(resource).length > 0).length;
const sample = sampleOf(resources);
const others: [string, Check][] = [
  ['bare walk', walk],
  ['@medplum/core', medplum()],
  ['fhir', lantana()],
];
const gate: Check = (resource) => checkResource(resource);

console.log(`${title}: ${resources.length} resources, ${Math.round(characters / resources.length)} characters each`);
console.log(`  with something to report: ${refused}`);
const whole = measure(gate, resources, ROUNDS);
console.log(
  `  gate, all of them    ${perSecond(resources.length, whole.median)} resources/s, ${perSecond(studies, whole.median)} studies/s;` +
    ` best round ${perSecond(studies, whole.best)} studies/s`,
);
for (const [name, check] of others) {
  warmUp(check, sample);
  warmUp(gate, sample);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    gate: measure(gate, sample, 1).median,
    other: measure(check, sample, 1).median,
  }));
  const middle = rounds.toSorted((a, b) => a.other / a.gate - b.other / b.gate)[ROUNDS >> 1]!;
  console.log(
    `  ${name.padEnd(20)} ${perSecond(sample.length, middle.other)} resources/s beside ${perSecond(sample.length, middle.gate)} of the gate:` +
      ` ${(middle.other / middle.gate).toPrecision(3)} × (middle of ${ROUNDS} rounds, a sample of ${sample.length})`,
  );
}
