/**
 * The same criteria and the same patients, judged here and by cql-execution with cql-exec-fhir in one process: how many
 * judgements of one criterion for one patient each makes in a second of CPU, and whether they say the same. Run with
 * `npm run bench:cql [-- CRITERIA PATIENTS]`, with the data folder of the tests.
 *
 * The criteria are those of real trials that both can express (criterion-elm.ts), so many drawn of each topic. What
 * several criteria ask for is defined once, as an author of CQL would. Each round begins with the parsed record: here the
 * facts are collected from it, there it is loaded into a new patient source. A judgement here comes with its evidence and
 * with what is missing; the first topic bears the indexing of the facts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { corpusLines, corpusPath } from '../../corpus.ts';
import { wholeRecords } from '../calibration/patients.ts';
import { sampleStudies } from '../calibration/studies.ts';
import { reasonOf, standing } from './agreement.ts';
import { codeSets, codingsIn } from './code-sets.ts';
import { cqlPeer, type Patient } from './cql-peer.ts';
import type { Topic } from './criterion-elm.ts';
import { drawnCriteria } from './drawn-criteria.ts';

const [CRITERIA = 20, PATIENTS = 24] = process.argv.slice(2).map(Number);
const ROUNDS = 3;
const STUDIES = 400;
const lexicon = createLexicon();

const say = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`);
const figure = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

/** Seconds of CPU of the whole process. */
async function cost<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const from = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(from);
  return [made, (user + system) / 1e6];
}

async function patientsOf(most: number): Promise<readonly Patient[]> {
  const folder = corpusPath('matching-synthea/patients');
  const days = new Map(
    corpusLines<{ patient: string; asOf: string }>('matching-synthea/labels.ndjson').map((row) => [
      row.patient,
      row.asOf,
    ]),
  );
  const labelled = readdirSync(folder).map((name) => ({
    record: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Patient['record'],
    asOf: days.get(name.replace(/\.json$/, ''))!,
  }));
  if (labelled.length >= most) return labelled.slice(0, most);
  const others = (await wholeRecords()).map(({ entries, asOf }) => ({
    record: { resourceType: 'Bundle' as const, type: 'collection', entry: entries },
    asOf,
  }));
  return [...labelled, ...others].slice(0, most);
}

const patients = await patientsOf(PATIENTS);
const studies = await sampleStudies(STUDIES, lexicon);
const drawn = drawnCriteria(
  studies.flatMap(({ criteria }) => criteria),
  CRITERIA,
  lexicon,
);
const codesOf = codeSets(lexicon, codingsIn(patients));
const topics = [...drawn.byTopic].map(([topic, criteria]) => ({ topic, criteria, cql: cqlPeer(criteria, codesOf) }));
const entries = patients.reduce((sum, { record }) => sum + record.entry.length, 0);
const count = topics.reduce((sum, { criteria }) => sum + criteria.length, 0);
say('patients, entries of their records', `${patients.length}, ${entries}`);
say('different criteria; both can express; drawn', `${drawn.different}; ${drawn.expressible}; ${count}`);

interface Spent {
  here: number;
  there: number;
}
interface Round {
  readonly byTopic: ReadonlyMap<Topic, Spent>;
  readonly collecting: number;
}
const standings = new Map<string, number>();
const odd = new Map<string, number>();

async function round(told: boolean): Promise<Round> {
  const byTopic = new Map<Topic, Spent>(topics.map(({ topic }) => [topic, { here: 0, there: 0 }]));
  let collecting = 0;
  for (const patient of patients) {
    const options = { asOf: patient.asOf, policy: 'clinical' as const, willing: false, terminology: lexicon };
    const [facts, time] = await cost(() => collectFacts(patient.record, lexicon, { otherSubjects: 'leave-out' }));
    collecting += time;
    for (const { topic, criteria, cql } of topics) {
      const spent = byTopic.get(topic)!;
      const [ours, here] = await cost(() => criteria.map(({ criterion }) => judgeCriterion(criterion, facts, options)));
      const [theirs, there] = await cost(() => cql(patient));
      spent.here += here;
      spent.there += there;
      if (told) for (const [at, judgement] of ours.entries()) note(topic, judgement, theirs[at]!);
    }
  }
  return { byTopic, collecting };
}

function note(topic: Topic, ours: Judgement, theirs: boolean | null): void {
  const how = standing(ours.holds, theirs);
  standings.set(how, (standings.get(how) ?? 0) + 1);
  if (how === 'the same' || how === 'not recorded: false there, unknown here') return;
  const why = `${how}: ${topic}: ${reasonOf(ours)}${how === 'contradiction' ? ` (${ours.holds} here): ${ours.text}` : ''}`;
  odd.set(why, (odd.get(why) ?? 0) + 1);
}

await round(true);
const rounds: Round[] = [];
for (let at = 0; at < ROUNDS; at++) rounds.push(await round(false));

/** The middle one of the rounds, with the lowest and the highest. */
function middle(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${figure(sorted[sorted.length >> 1]!)} (${figure(sorted[0]!)}–${figure(sorted.at(-1)!)})`;
}

say(`judgements a second of CPU, ${ROUNDS} rounds after one`, 'here; cql-execution; ratio');
for (const { topic, criteria } of topics) {
  const pairs = criteria.length * patients.length;
  const spent = rounds.map(({ byTopic }) => byTopic.get(topic)!);
  const [here, there] = [spent.map((one) => pairs / one.here), spent.map((one) => pairs / one.there)];
  const ratios = spent.map((one) => one.there / one.here);
  say(`  ${topic}, ${criteria.length} criteria`, `${middle(here)}; ${middle(there)}; ${middle(ratios)}`);
}
const pairs = count * patients.length;
const sums = rounds.map(({ byTopic, collecting }) => {
  const spent = [...byTopic.values()];
  const here = spent.reduce((sum, one) => sum + one.here, 0);
  return { here, whole: here + collecting, there: spent.reduce((sum, one) => sum + one.there, 0) };
});
const row = (part: 'here' | 'whole'): string =>
  [sums.map((one) => pairs / one[part]), sums.map((one) => pairs / one.there), sums.map((one) => one.there / one[part])]
    .map(middle)
    .join('; ');
say('  all', row('here'));
say('  all, the collecting of facts with it', row('whole'));

say('answers compared', `${pairs}`);
for (const [how, times] of [...standings].sort(([, a], [, b]) => b - a)) say(`  ${how}`, `${times}`);
for (const [why, times] of [...odd].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`    ${times} × ${why}`);
