/**
 * What screening a million patients for one study costs, in CPU time of the thread, and what the index of their records
 * costs in memory. Run with `npm run bench:cohort [-- PATIENTS [STUDIES]]`, with the data folder of the tests; a third
 * argument prints every study.
 *
 * The patients are made of real and synthetic records of the folder (varied-patients.ts says how), one after the other:
 * the index keeps none of their facts. The studies are real ones with all their criteria. Each is screened when nothing of
 * it was ever asked, and once more, as any study is whose criteria have been. Facts are made anew for whom they are asked
 * for, which is told apart: from a store that costs more. A study that takes too long by then is told as not settled, and
 * left.
 *
 * Of a random sample of patients every answer and bound is held against the judge's own. Ends with 1 where one is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JudgeOptions, judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import type { Asked } from '../../../src/match/cohort/asked.ts';
import { type BestPatients, bestPatients } from '../../../src/match/cohort/best-patients.ts';
import { cohortBounds } from '../../../src/match/cohort/bounds.ts';
import { createCohort } from '../../../src/match/cohort/cohort.ts';
import { createCohortAnswers } from '../../../src/match/cohort/cohort-answers.ts';
import { memberOf } from '../../../src/match/cohort/member.ts';
import type { PlacedPatient } from '../../../src/match/cohort/places.ts';
import { BANDS } from '../../../src/match/score/fitted.ts';
import { bandOf, scoreOf } from '../../../src/match/score/score.ts';
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
const STUDIES = Number(process.argv[3] ?? 12);
const BEST = 20;
const SAMPLE = 2_000;
/** Patients whose entry is held against that of their facts. */
const INDEXED = 1_000;
/** CPU time after which a study is left. */
const PATIENCE_MS = 30_000;
/** Patients that are made before they are put into the index. */
const BATCH = 10_000;
const lexicon = createLexicon();
const noTurn = async (): Promise<void> => undefined;
const options: JudgeOptions = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology: lexicon };

const many = (values: readonly number[]): string => `median ${quantile(values, 0.5)}, p95 ${quantile(values, 0.95)}`;

/** @param offset part of the distance between two that are taken, from 0 to 1 */
async function realStudies(count = STUDIES, offset = 0): Promise<readonly (Asked & { readonly id: string })[]> {
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
  const step = studies.length / count;
  return Array.from({ length: count }, (_, at) => studies[Math.floor((at + offset) * step)]!);
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
let putting = 0;
for (let from = 0; from < COUNT; from += BATCH) {
  const members = Array.from({ length: Math.min(BATCH, COUNT - from) }, (_, at) => patients.member(from + at));
  const start = cpuMs();
  for (const [at, member] of members.entries()) {
    entries += new Set(member.kinds).size;
    cohort.put(nameOf(from + at), member);
  }
  putting += cpuMs() - start;
}
const making = (cpuMs() - building - putting) / 1000;
say('patients, made of', `${COUNT} of ${records.length} records`);
say('kinds of entries, of a patient', `${cohort.kinds.size}, ${(entries / COUNT).toFixed(1)}`);
say('made, put into the index', `${making.toFixed(1)} s, ${(putting / 1000).toFixed(1)} s CPU`);
say('memory of a patient in the index', `${(((megabytes() - before) * 1e6) / COUNT).toFixed(0)} bytes`);

const kindsOf = ({ kinds }: { readonly kinds: Iterable<number> }): string => [...new Set(kinds)].sort().join();
let indexing = 0;
for (let at = 0; at < INDEXED; at++) {
  const number = Math.floor((at * COUNT) / INDEXED);
  const facts = patients.facts(number);
  const start = cpuMs();
  const real = memberOf(facts, cohort.kinds);
  indexing += cpuMs() - start;
  const kept = patients.member(number);
  const same = JSON.stringify(real.of) === JSON.stringify(kept.of) && kindsOf(real) === kindsOf(kept);
  if (!same) throw new Error(`Patient ${number} is not indexed as the facts are`);
}
say('from the facts of a patient to the entry in the index', `${((1000 * indexing) / INDEXED).toFixed(0)} µs CPU`);

const answers = createCohortAnswers(cohort, options);
const roll = dice(7);
let [checked, open, wrong, wrongBest] = [0, 0, 0, 0];

interface Screened extends BestPatients {
  /** Of the bounds of all patients, and of all, without the making of facts. */
  readonly bounding: number;
  readonly whole: number;
}

/** Undefined where it takes too long. */
async function screen(asked: Asked): Promise<Screened | undefined> {
  let made = 0;
  const facts = async (id: string): Promise<PatientFacts> => {
    const from = cpuMs();
    const one = patients.facts(numberOf(id));
    made += cpuMs() - from;
    return one;
  };
  const start = cpuMs();
  await cohortBounds(answers, asked, noTurn);
  const bounding = cpuMs() - start;
  const again = cpuMs();
  let turns = 0;
  const turn = async (): Promise<void> => {
    if (++turns % 256 === 0 && cpuMs() - again > PATIENCE_MS) throw new TooLong();
  };
  try {
    const found = await bestPatients(answers, asked, { count: BEST, minScore: 0, facts }, turn);
    const whole = cpuMs() - again - made;
    return { ...found, bounding, whole };
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

class TooLong extends Error {}

const numberOf = (id: string): number => Number(id.slice(1));
const compare = (a: PlacedPatient, b: PlacedPatient): number =>
  b.score - a.score || a.notMet - b.notMet || (a.id < b.id ? -1 : 1);
const seen = ({ verdict, basis, holds, applicable }: Judgement): string => [verdict, basis, holds, applicable].join();

/** Holds what is known of random patients against the judge, and against the best that were found. */
async function check(asked: Asked, best: readonly PlacedPatient[] | undefined): Promise<void> {
  const bounds = await cohortBounds(answers, asked, noTurn);
  const ids = new Set(best?.map(({ id }) => id));
  for (let at = 0; at < SAMPLE / STUDIES; at++) {
    const slot = Math.floor(roll() * COUNT);
    const facts = patients.facts(slot);
    for (const [place, criterion] of asked.criteria.entries()) {
      const known = bounds.answers[place]!.of(slot);
      checked++;
      if (known === undefined) open++;
      else if (seen(known) !== seen(judgeCriterion(criterion, facts, options))) wrong++;
    }
    const summary = judgedWhole(asked, facts, options);
    const parts = bounds.parts(slot);
    const most = bounds.most(BANDS.indexOf(bandOf(parts)), bounds.standing(slot).lost);
    if (Math.min(scoreOf(parts), most) < summary.score - 1e-9) wrong++;
    const one = { id: nameOf(slot), score: shownScore(summary), notMet: summary.notMet };
    if (best && !ids.has(one.id) && compare(one, best.at(-1)!) < 0) wrongBest++;
  }
  for (const one of best ?? []) {
    const summary = judgedWhole(asked, patients.facts(numberOf(one.id)), options);
    if (shownScore(summary) !== one.score || summary.notMet !== one.notMet) wrongBest++;
  }
}

const studies = await realStudies();
// The code runs as it does in a server that has been up for a while.
for (const asked of await realStudies(3, 0.5)) for (let time = 0; time < 3; time++) await screen(asked);

const first: Screened[] = [];
const again: Screened[] = [];
const bounding: number[] = [];
const boundingAgain: number[] = [];
const unsettled: string[] = [];
const openPairs: number[] = [];
for (const asked of studies) {
  const start = cpuMs();
  const bounds = await cohortBounds(answers, asked, noTurn);
  bounding.push(cpuMs() - start);
  openPairs.push(
    (100 * bounds.answers.reduce((sum, { touched }) => sum + touched.size, 0)) / (COUNT * asked.criteria.length),
  );
  const found = await screen(asked);
  const repeated = found && (await screen(asked));
  if (found && repeated) {
    if (JSON.stringify(found.best) !== JSON.stringify(repeated.best)) wrongBest++;
    first.push(found);
    again.push(repeated);
    boundingAgain.push(repeated.bounding);
  } else unsettled.push(asked.id);
  if (process.argv[4])
    say(
      `${asked.id}, ${asked.criteria.length} criteria`,
      `bounds ${bounding.at(-1)!.toFixed(0)} ms, ${
        found && repeated
          ? `looked ${found.looked}, judged ${found.judged}, ${found.whole.toFixed(0)} ms; again ${repeated.whole.toFixed(0)} ms, best ${found.best[0]?.score} to ${found.best.at(-1)?.score}`
          : 'not settled'
      }`,
    );
  await check(asked, found?.best);
}
say('studies, criteria of one', `${studies.length}, ${many(studies.map(({ criteria }) => criteria.length))}`);
say('never asked before: answers and bounds of every patient', ms(bounding));
say('  of 100 of their answers, to be judged from the record', many(openPairs.map(Math.round)));
say(`  then the best ${BEST}, without the making of facts`, ms(first.map(({ whole }) => whole)));
say('  patients whose facts were looked at', many(first.map(({ looked }) => looked)));
say('  criteria judged of them', many(first.map(({ judged }) => judged)));
say(`  not settled within ${PATIENCE_MS / 1000} s`, `${unsettled.length} ${unsettled.join(' ')}`);
say('asked before: answers and bounds of every patient', ms(boundingAgain));
say(`  the same and the best ${BEST}`, ms(again.map(({ whole }) => whole)));
say('  criteria judged', many(again.map(({ judged }) => judged)));
say('memory with the answers that are kept', `${megabytes().toFixed(0)} MB`);
say('sample: answers held against the judge, of them still open', `${checked}, ${open}`);
say('  wrong answers and bounds', `${wrong}`);
say('  wrong among the best', `${wrongBest}`);
if (wrong + wrongBest > 0) process.exitCode = 1;
