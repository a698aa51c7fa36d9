/**
 * What ranking one patient against tens of thousands of trials costs, in CPU time of all threads, and what the index of
 * their criteria costs in time and memory. Run with `npm run bench:match [-- TRIALS]`, with the data folder of the tests.
 *
 * The trials are made of the real ones of the folder: each takes the list of a real trial, and of its criteria about a
 * third stay, a third get another number where they compare with one, a fifth another concept of the same family, and
 * the rest are exchanged for a criterion of another trial. What cannot be varied so stays as it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { ageInYears } from '../../../src/eligibility/judging/age-in-years.ts';
import { ageAnswers } from '../../../src/eligibility/judging/age-question.ts';
import { keysOf } from '../../../src/eligibility/judging/record-keys.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import { bestFitting, type Fit } from '../../../src/match/catalogue/best-fitting.ts';
import { createCriterionPool } from '../../../src/match/catalogue/criterion-pool.ts';
import { type KeptTrial, KeptTrials } from '../../../src/match/catalogue/kept-trials.ts';
import { type Listing, Listings } from '../../../src/match/catalogue/listings.ts';
import { createSilences } from '../../../src/match/catalogue/silences.ts';
import { createStudySubjects } from '../../../src/match/catalogue/study-subjects.ts';
import { indexTrial } from '../../../src/match/indexed-trial.ts';
import { judgeFor } from '../../../src/match/judged-trial.ts';
import { conditionsRecorded } from '../../../src/match/score/condition-judge.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../../src/patient/facts.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import type { Trial } from '../../../src/trial/trial.ts';
import { corpusPath, corpusText } from '../../corpus.ts';
import { cpuMs, megabytes, ms, quantile, say } from './measuring.ts';
import { criteriaVariation } from './varied-criteria.ts';
import { variedRecord } from './varied-records.ts';

const COUNT = Number(process.argv[2] ?? 65_000);
const BEST = 50;
/** Of patients that were not asked about before: what a server has learned after the first is warm, and what it compiles is after some. */
const ROUNDS = 24;
const WARMING = 12;
const lexicon = createLexicon();
const noTurn = async (): Promise<void> => undefined;

const timed = async <T>(work: () => T | Promise<T>): Promise<[T, number]> => {
  const from = cpuMs();
  const made = await work();
  return [made, cpuMs() - from];
};

async function realTrials(): Promise<readonly { readonly trial: Trial; readonly criteria: readonly Criterion[] }[]> {
  const trials: Trial[] = [];
  for await (const read of readRecords(corpusText('ctgov/dev.ndjson.gz'), { from: 'auto', input: 'dev' }))
    if ('trial' in read) trials.push(read.trial);
  return trials.map((trial) => ({
    trial,
    criteria: trialCriteria(trial, lexicon).filter(({ parent }) => parent === undefined),
  }));
}

const real = await realTrials();
const varied = criteriaVariation(
  real.flatMap(({ criteria }) => criteria),
  lexicon,
);

const pool = createCriterionPool();
const subjects = createStudySubjects(pool, lexicon);
const before = megabytes();
const table = new KeptTrials();
const listed = new Listings();
const trials: KeptTrial[] = [];
const [, building] = await timed(() => {
  for (let at = 0; at < COUNT; at++) {
    const { trial, criteria } = real[at % real.length]!;
    const own = criteria.map(varied);
    const id = `T${String(at).padStart(6, '0')}`;
    const conditions = (trial.record.protocolSection?.conditionsModule?.conditions ?? []).map((text) => ({ text }));
    const study = indexTrial({ resourceType: 'ResearchStudy', id, status: 'active', condition: conditions });
    trials.push(table.add(study));
    listed.set(at, {
      numbers: Uint32Array.from(own, (one) => pool.number(one)),
      ids: own.map((one) => one.id),
      subject: subjects.number(study.conditions, own),
    });
  }
});
const listings = trials.map(({ slot }): Listing => listed.get(slot)!);
const stated = listings.reduce((sum, { numbers }) => sum + numbers.length, 0);
say('trials, made of', `${COUNT} of ${real.length} real ones`);
say('criteria, different ones, different subjects', `${stated}, ${pool.size}, ${subjects.size}`);
say('varied, interned and packed', `${(building / 1000).toFixed(1)} s CPU`);
say('memory of trials and criteria', `${(megabytes() - before).toFixed(0)} MB`);

const folder = corpusPath('matching-synthea/patients');
const records = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnyResource);
const silences = createSilences(pool);
const options = { asOf: '2026-01-15', policy: 'clinical' as const, willing: false, terminology: lexicon };

const collecting: number[] = [];
const patients: PatientFacts[] = [];
for (const record of records) {
  const [facts, time] = await timed(() => collectFacts(record, lexicon));
  collecting.push(time);
  patients.push(facts);
}
say('facts of a record collected', ms(collecting));

const perClass: number[] = [];
for (const facts of patients) {
  const [, time] = await timed(() => silences.of(facts, options).learn(trials, listings, subjects, noTurn));
  if (time > 50) perClass.push(time);
}
say('answers to silence, a class of records', perClass.map((time) => `${(time / 1000).toFixed(1)} s`).join(', '));
say('memory with them', `${(megabytes() - before).toFixed(0)} MB`);

/** CPU time of ranking and of what the best are told with, and judgements made for it. */
interface Run {
  readonly ranking: number;
  readonly explaining: number;
  readonly judged: number;
}

const ranked = async (facts: PatientFacts): Promise<Run> => {
  let judged = 0;
  const judge = judgeFor(facts, undefined, options);
  const [{ best, judgement }, ranking] = await timed(async () => {
    const silence = silences.of(facts, options);
    await silence.learn(trials, listings, subjects, noTurn);
    const fit: Fit = {
      count: BEST,
      minScore: 0,
      silence,
      keys: keysOf(facts),
      judge: (criterion) => {
        judged++;
        return judge(criterion);
      },
      ofAge: ageAnswers(facts, options.asOf),
      age: ageInYears(facts, options.asOf),
      recorded: conditionsRecorded(facts),
    };
    return bestFitting(trials, listings, { pool, subjects }, fit, noTurn);
  });
  const [, explaining] = await timed(() => {
    for (const { listing } of best)
      for (const number of listing.numbers) {
        pool.glimpse(number);
        judgement(number);
      }
  });
  return { ranking, explaining, judged };
};

const rounds: Run[][] = [];
for (let round = 0; round < ROUNDS; round++) {
  const runs: Run[] = [];
  const asked = records.map((record, at) => variedRecord(record, round * records.length + at));
  for (const facts of asked.map((record) => collectFacts(record, lexicon))) runs.push(await ranked(facts));
  rounds.push(runs);
}
tell('the first patients, nothing warm', rounds.slice(0, 1).flat());
tell(`rounds 2 to ${WARMING}, while code is compiled`, rounds.slice(1, WARMING).flat());
tell(`rounds ${WARMING + 1} to ${ROUNDS}`, rounds.slice(WARMING).flat());
say('memory of the index, all of it', `${(megabytes() - before).toFixed(0)} MB`);

function tell(which: string, runs: readonly Run[]): void {
  const both = runs.map(({ ranking, explaining }) => ranking + explaining);
  const judged = runs.map((run) => run.judged);
  say(`${which}: the best ${BEST} of all, judged in full`, ms(both));
  say('  of it the order', ms(runs.map(({ ranking }) => ranking)));
  say('  of it the mean', `${(both.reduce((sum, one) => sum + one, 0) / both.length).toFixed(1)} ms`);
  say('  judgements made for it', `median ${quantile(judged, 0.5)}, p95 ${quantile(judged, 0.95)}`);
}

const touched: number[] = [];
const whole: number[] = [];
for (const facts of patients.slice(0, 3)) {
  const silence = silences.of(facts, options);
  const judge = judgeFor(facts, undefined, options);
  const asked = new Set(
    [...silence.touched(keysOf(facts)).entries()].flatMap(([number, one]) => (one ? [number] : [])),
  );
  const [, time] = await timed(() => {
    for (const number of asked) judge(pool.criterion(number));
  });
  touched.push(asked.size);
  whole.push(time);
}
say('every criterion of every trial decided', ms(whole));
say('  different criteria that the record touches', `median ${quantile(touched, 0.5)} of ${pool.size}`);
