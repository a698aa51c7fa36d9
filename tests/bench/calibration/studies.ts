import type { ResearchStudy } from '@medplum/fhirtypes';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { trialBundles, trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import { type IndexedTrial, indexTrial } from '../../../src/match/indexed-trial.ts';
import { readRecords } from '../../../src/registry/records.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import type { Trial } from '../../../src/trial/trial.ts';
import { corpusText } from '../../corpus.ts';
import { drawing } from './patients.ts';

export interface Study {
  readonly trial: IndexedTrial;
  readonly criteria: readonly Criterion[];
}

/** A third of the corpus is about one disease: at most so many studies name the same first condition. */
const MOST_ALIKE = 12;

/** Real registry records, in an order drawn once; no condition is named first by more than a few. */
export async function sampleStudies(most: number, terminology: Terminology): Promise<readonly Study[]> {
  const text = corpusText('ctgov/dev.ndjson.gz');
  const draw = drawing('studies');
  const all: { readonly trial: Trial; readonly place: number }[] = [];
  for await (const result of readRecords(text, { from: 'ctgov', input: 'dev' }))
    if ('trial' in result) all.push({ trial: result.trial, place: draw() });
  all.sort((a, b) => a.place - b.place);
  const alike = new Map<string, number>();
  const studies: Study[] = [];
  for (const { trial } of all) {
    if (studies.length === most) break;
    const about = topicOf(trial);
    const before = alike.get(about) ?? 0;
    if (before === MOST_ALIKE) continue;
    alike.set(about, before + 1);
    studies.push(studyOf(trial, terminology));
  }
  return studies;
}

const topicOf = ({ record }: Trial): string => {
  const [first = ''] = record.protocolSection?.conditionsModule?.conditions ?? [];
  return /erectile|impoten|sexual dys/i.test(first) ? 'erectile dysfunction' : first.toLowerCase();
};

function studyOf(trial: Trial, terminology: Terminology): Study {
  const entries = trialBundles(trial, terminology, { ids: 'literal' }).flatMap(({ entry = [] }) => entry);
  const study = entries.find(({ resource }) => resource?.resourceType === 'ResearchStudy')?.resource;
  const criteria = trialCriteria(trial, terminology).filter(({ parent }) => parent === undefined);
  return { trial: indexTrial(study as ResearchStudy), criteria };
}
