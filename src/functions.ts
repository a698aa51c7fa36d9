/** The pure functions of the public face, over the lexicon that comes with the package. */
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { conditionTerms } from './commands/condition-terms.ts';
import type { Criterion } from './eligibility/criterion.ts';
import { type JudgeInput, judge as judgeWith } from './eligibility/judging/judge.ts';
import type { CriterionInput, CriterionReader } from './eligibility/reading/criterion-reader.ts';
import { readCriteria as readWith } from './eligibility/reading/read-criteria.ts';
import type { Judgement, Policy } from './eligibility/verdict.ts';
import { trialBundles } from './ingest/trial-bundles.ts';
import { Failure } from './kernel/failure.ts';
import { parseJson } from './kernel/json.ts';
import { studyRecordFrom } from './mapping/study-record.ts';
import type { MapOptions } from './mapping/trial-bundle.ts';
import { type CollectOptions, collectFacts as collectWith } from './patient/collect-facts.ts';
import type { PatientFacts } from './patient/facts.ts';
import { trialFromCtgov } from './registry/ctgov/trial.ts';
import { trialFromPage } from './registry/page/trial.ts';
import { createLexicon } from './terminology/lexicon.ts';
import type { Terminology } from './terminology/terminology.ts';
import type { StudyRecord } from './trial/study-record.ts';
import type { Trial } from './trial/trial.ts';

let made: Terminology | undefined;

/** Made at the first use, since not everybody who imports the package reads text; never changed after. */
const lexicon = (): Terminology => {
  made ??= createLexicon();
  return made;
};

export interface TrialOptions extends Partial<MapOptions> {
  /** Reads the eligibility text instead of our own reader; what it gives is checked against the text. */
  readonly reader?: CriterionReader;
}

/**
 * A trial as FHIR R4 transaction Bundles: one, unless `maxEntries` splits it.
 *
 * @param source a ClinicalTrials.gov v2 study record (the object, or its JSON), or the text of a registry page
 * @throws Failure `invalid` for anything else, and for a page that is cut; `unprocessable` where another reader's criteria do not fit the text
 */
export function mapTrial(source: string | object, { reader, ...options }: TrialOptions = {}): readonly Bundle[] {
  const trial = trialOf(source);
  if (trial.cut) throw new Failure('invalid', trial.cut.message, { expression: trial.cut.place });
  return trialBundles(trial, lexicon(), { ids: 'literal', ...options }, reader);
}

function trialOf(source: string | object): Trial {
  if (typeof source !== 'string') return trialFromCtgov(source, JSON.stringify(source));
  if (/^\s*\{/.test(source)) return trialFromCtgov(parseJson(source), source);
  return trialFromPage(source, conditionTerms(lexicon()));
}

/**
 * The study record that FHIR resources describe, from the resources alone.
 *
 * @param source the Bundles of one trial in any order, or its ResearchStudy and what that refers to
 * @throws Failure `unprocessable` where there is not exactly one ResearchStudy, or it has no NCT number
 */
export const unmapTrial = (source: Bundle | readonly (Bundle | Resource)[]): StudyRecord => studyRecordFrom(source);

/** The criteria of a text of one section, or, where it names none, of a whole text with headings; in its order. */
export const readCriteria = (input: CriterionInput): readonly Criterion[] => readWith(input, lexicon());

/**
 * The dated facts of one patient's record: a Bundle of any type, or a bare Patient.
 *
 * @throws Failure `unprocessable` where there is no Patient or a second one, or an entry about somebody else that is not to be left out
 */
export const collectFacts = (record: unknown, options: CollectOptions = {}): PatientFacts =>
  collectWith(record, lexicon(), options);

export interface JudgeOptions {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  /** How silence in the record is read. Default: `clinical`. */
  readonly policy?: Policy;
  /** Whether consent, willingness and stated ability may be assumed. Default: false. */
  readonly willing?: boolean;
}

/**
 * Judges one line of eligibility text by the criteria that it reads to.
 *
 * @throws RangeError where `asOf` is no full date
 */
export const judge = (
  criteria: readonly Criterion[],
  input: JudgeInput,
  facts: PatientFacts,
  { asOf, policy = 'clinical', willing = false }: JudgeOptions,
): Judgement => judgeWith(criteria, input, facts, { asOf, policy, willing, terminology: lexicon() });
