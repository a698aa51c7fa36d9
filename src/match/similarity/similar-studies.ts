import type { Bundle, BundleEntry, Extension, ResearchStudy } from '@medplum/fhirtypes';
import { parseJson } from '../../kernel/json.ts';
import type { Access } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { IndexedTrial } from '../indexed-trial.ts';
import { matchBundle } from '../result.ts';
import type { TrialIndex } from '../trial-index.ts';
import { takeTurns } from '../turns.ts';
import { seesStudies } from '../visible-studies.ts';
import { profileOf, type StudyProfile } from './profile.ts';
import { type Similarity, similarity } from './similarity.ts';

const SIMILARITY = 'https://trialbridge.dev/fhir/StructureDefinition/similarity';
/** Broader terms that one answer names; the registry gives a dozen for each condition. */
const MOST_REASONS = 20;

export interface SimilarRequest {
  /** Id of the study asked about. */
  readonly study: string;
  /** Most studies in the answer. */
  readonly count: number;
  /** 0 to 1, inclusive. */
  readonly minScore: number;
}

export type SimilarStudies = (access: Access, request: SimilarRequest, baseUrl: string) => Promise<Bundle>;

/** One for each store: what studies are compared by is kept until they change. */
export function createSimilarStudies(
  store: Store,
  index: Pick<TrialIndex, 'trials'>,
  terminology: Terminology,
): SimilarStudies {
  const profiles = new WeakMap<IndexedTrial, StudyProfile>();
  const profile = (trial: IndexedTrial): StudyProfile => {
    const known = profiles.get(trial) ?? profileOf(trial, terminology);
    profiles.set(trial, known);
    return known;
  };

  return async (access, { study, count, minScore }, baseUrl) => {
    const turn = takeTurns();
    const trials = await index.trials();
    const asked = trials.get(study);
    const alike: { readonly id: string; readonly found: Similarity }[] = [];
    for (const trial of asked ? trials.values() : []) {
      if (trial === asked) continue;
      await turn();
      const found = similarity(profile(asked!), profile(trial));
      if (found && shown(found) >= minScore) alike.push({ id: trial.id, found });
    }
    alike.sort((a, b) => b.found.score - a.found.score || (a.id < b.id ? -1 : 1));
    const sees = seesStudies(store, access);
    const entries: BundleEntry[] = [];
    let total = 0;
    for (const { id, found } of alike) {
      await turn();
      if (!(await sees(id))) continue;
      total++;
      const version = entries.length < count ? await store.read(access, 'ResearchStudy', id) : undefined;
      if (version && !version.deleted) entries.push(entryOf(parseJson(version.body.toString('utf8')), found, baseUrl));
    }
    return matchBundle(total, entries);
  };
}

/** A score as it is written, to four decimals. */
const shown = ({ score }: Similarity): number => Math.round(score * 10_000) / 10_000;

const entryOf = (resource: unknown, found: Similarity, baseUrl: string): BundleEntry => {
  const study = resource as ResearchStudy;
  return {
    fullUrl: `${baseUrl}/ResearchStudy/${study.id}`,
    resource: study,
    search: { mode: 'match', score: shown(found), extension: [reasonsOf(found)] },
  };
};

const reasonsOf = ({ reasons }: Similarity): Extension => ({
  url: SIMILARITY,
  extension: reasons.slice(0, MOST_REASONS).map(({ kind, text }) => ({
    url: 'reason',
    extension: [
      { url: 'kind', valueCode: kind },
      { url: 'text', valueString: text },
    ],
  })),
});
