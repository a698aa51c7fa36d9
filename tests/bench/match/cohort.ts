/**
 * What ranking the patients of one study costs where there are a million of them, in CPU time of the thread, and what
 * the index of their records costs in memory. Run with `npm run bench:cohort [-- PATIENTS [STUDIES]]`, with the data folder of the tests.
 *
 * The patients are made of real and synthetic records of the folder (varied-patients.ts says how), the studies are real ones with
 * all their criteria. For every patient it is computed what is known without a look at the record, and how well the patient
 * can fit at most; what is left open is judged from the facts, the most promising patient first, until nobody else can be among
 * the best. Facts are made anew when they are asked for, which is told apart: from a store that costs more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgeOptions } from '../../../src/eligibility/judging/judge.ts';
import { classOf } from '../../../src/eligibility/judging/record-keys.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import type { Asked } from '../../../src/match/cohort/asked.ts';
import { bestPatients, type PlacedPatient } from '../../../src/match/cohort/best-patients.ts';
import { cohortBounds } from '../../../src/match/cohort/bounds.ts';
import { createCohort } from '../../../src/match/cohort/cohort.ts';
import { createCells } from '../../../src/match/cohort/cohort-cells.ts';
import { memberOf } from '../../../src/match/cohort/member.ts';
import { studyConditions } from '../../../src/match/score/study-condition.ts';
import { shownScore } from '../../../src/match/summary.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { corpusPath, corpusText } from '../../corpus.ts';
import { judgedWhole } from '../../match/cohort/exhaustive.ts';
import { cpuMs, megabytes, ms, quantile, say } from './measuring.ts';
import { dice } from './varied-criteria.ts';
import { nameOf, variedPatients } from './varied-patients.ts';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const STUDIES = Number(process.argv[3] ?? 40);
const BEST = 20;
const SAMPLE = 2_000;
const lexicon = createLexicon();
const noTurn = async (): Promise<void> => undefined;
const options: JudgeOptions = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology: lexicon };

const many = (values: readonly number[]): string => `median ${quantile(values, 0.5)}, p95 ${quantile(values, 0.95)}`;

async function realStudies(): Promise<readonly (Asked & { readonly id: string })[]> {
  const studies: (Asked & { readonly id: string })[] = [];
  for await (const read of readRecords(corpusText('ctgov/dev.ndjson.gz'), { from: 'auto', input: 'dev' })) {
    if (!('trial' in read)) continue;
    const { identificationModule, conditionsModule } = read.trial.record.protocolSection ?? {};
    const id = identificationModule?.nctId ?? '';
    const stated = (conditionsModule?.conditions ?? []).map((text) => ({ text, codings: [] }));
    const criteria = trialCriteria(read.trial, lexicon).filter(({ parent }) => parent === undefined);
    if (criteria.length < 5) continue;
    studies.push({ id, criteria, complete: true, open: true, conditions: studyConditions(stated, criteria, lexicon) });
  }
  const step = studies.length / STUDIES;
  return Array.from({ length: STUDIES }, (_, at) => studies[Math.floor(at * step)]!);
}

const records: PatientFacts[] = [];
for (const folder of ['matching-synthea/patients', 'matching/patients'].map(corpusPath)) {
  for (const name of readdirSync(folder))
    records.push(collectFacts(JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource, lexicon));
}
const before = megabytes();
const cohort = createCohort();
const patients = variedPatients(records, cohort.kinds);
const building = cpuMs();
let entries = 0;
for (let number = 0; number < COUNT; number++) {
  const member = patients.member(number);
  entries += new Set(member.kinds).size;
  cohort.put(nameOf(number), member);
}
say('patients, made of', `${COUNT} of ${records.length} records`);
say('kinds of entries, of a patient', `${cohort.kinds.size}, ${(entries / COUNT).toFixed(1)}`);
say('made and indexed', `${((cpuMs() - building) / 1000).toFixed(1)} s CPU`);
say('memory of a patient in the index', `${(((megabytes() - before) * 1e6) / COUNT).toFixed(0)} bytes`);

const sample = Array.from({ length: 200 }, (_, at) => Math.floor((at * COUNT) / 200));
for (const number of sample) {
  const facts = patients.facts(number);
  const [kept, real] = [patients.member(number), memberOf(facts, cohort.kinds)];
  const same =
    JSON.stringify(classOf(facts)) === JSON.stringify(kept.of) &&
    [...new Set(kept.kinds)].sort().join() === [...new Set(real.kinds)].sort().join();
  if (!same) throw new Error(`Patient ${number} is not indexed as the facts are`);
}

const studies = await realStudies();
const compare = (a: PlacedPatient, b: PlacedPatient): number =>
  b.score - a.score || a.notMet - b.notMet || (a.id < b.id ? -1 : 1);
const bounding: number[] = [];
const judging: number[] = [];
const whole: number[] = [];
const looks: number[] = [];
const opens: number[] = [];
let wrong = 0;
const roll = dice(7);
for (const asked of studies) {
  const first = cpuMs();
  const bounds = await cohortBounds(cohort, createCells(cohort, options), asked, noTurn);
  const bound = cpuMs() - first;
  let making = 0;
  const facts = async (id: string): Promise<PatientFacts> => {
    const from = cpuMs();
    const made = patients.facts(Number(id.slice(1)));
    making += cpuMs() - from;
    return made;
  };
  const start = cpuMs();
  const { best, looked } = await bestPatients(cohort, asked, { ...options, count: BEST, minScore: 0, facts }, noTurn);
  const all = cpuMs() - start - making;
  bounding.push(bound);
  whole.push(all);
  judging.push(all - bound);
  looks.push(looked);
  opens.push(Math.round((100 * bounds.open.reduce((sum, one) => sum + one, 0)) / COUNT));
  if (process.argv[4])
    say(
      asked.id,
      `${asked.criteria.length} criteria, bounds ${bound.toFixed(0)} ms, looked ${looked}, all ${all.toFixed(0)} ms, best ${best[0]?.score} to ${best.at(-1)?.score}`,
    );
  const last = best.at(-1)!;
  const ids = new Set(best.map(({ id }) => id));
  for (let at = 0; at < SAMPLE / STUDIES; at++) {
    const number = Math.floor(roll() * COUNT);
    const id = nameOf(number);
    const summary = judgedWhole(asked, patients.facts(number), options);
    const one = { id, score: shownScore(summary), notMet: summary.notMet };
    if (!ids.has(id) && compare(one, last) < 0) wrong++;
  }
  for (const one of best) {
    const summary = judgedWhole(asked, patients.facts(Number(one.id.slice(1))), options);
    if (shownScore(summary) !== one.score || summary.notMet !== one.notMet) wrong++;
  }
}
say('studies, criteria of one', `${studies.length}, ${many(studies.map(({ criteria }) => criteria.length))}`);
say('bounds of every patient', ms(bounding));
say('  patients of whom something is left to judge, of 100', many(opens));
say(`the best ${BEST} of all, without the making of facts`, ms(whole));
say('  patients whose facts were looked at', many(looks));
say('wrong among the best and a random sample, judged in full', `${wrong}`);
