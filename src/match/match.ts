import type { Bundle, BundleEntry, ResearchStudy } from '@medplum/fhirtypes';
import { parseJson } from '../kernel/json.ts';
import { collectFactsInTurns } from '../patient/collect-facts.ts';
import type { Access } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { suppose } from './assumption.ts';
import { guidanceEntry } from './guidance.ts';
import { isOpen } from './indexed-trial.ts';
import { issuesOf } from './issues.ts';
import { type Judge, judgeFor } from './judged-trial.ts';
import { reachability } from './nearest-site.ts';
import { aboutPlace, patientPlace } from './patient-position.ts';
import { storedRecord } from './patient-record.ts';
import { createRanking, type Ranking } from './ranking.ts';
import type { MatchRequest } from './request.ts';
import { matchBundle, outcomeEntry, studyEntry } from './result.ts';
import { type ConditionJudge, conditionJudgeFor } from './score/condition-judge.ts';
import { type Shortlist, shortlist } from './shortlist.ts';
import { createSimilarStudies, type SimilarStudies } from './similarity/similar-studies.ts';
import { type JudgedCriterion, shownScore, summarise } from './summary.ts';
import { createTrialIndex, type TrialIndex } from './trial-index.ts';
import { type Turns, takeTurns } from './turns.ts';
import { seesStudies } from './visible-studies.ts';

export interface MatcherOptions {
  readonly store: Store;
  readonly terminology: Terminology;
  /** Name and version of the product, stated with the lexicon's in every answer. */
  readonly product: string;
}

export interface Matcher {
  /**
   * Judges a patient against every study that the request is about and answers the best. The same request to the same
   * store gives the same bytes.
   *
   * @param baseUrl of the FHIR service, without a slash at its end: studies are named by it
   * @throws Failure `not-found` for an unknown study or patient; `unprocessable` for a record of no patient, of two, or
   * with an entry that is about another
   */
  match(access: Access, request: MatchRequest, baseUrl: string): Promise<Bundle>;
  /** Ids, in their order, of the studies that a request is about and the caller may see, those of unknown place included. */
  studies(access: Access, request: MatchRequest): Promise<readonly string[]>;
  /** Studies like a stored one, most alike first, ties by id; none where the store has no such study. */
  readonly similar: SimilarStudies;
}

/** One for each store: it keeps the store's trials in memory. */
export function createMatcher({ store, terminology, product }: MatcherOptions): Matcher {
  const index = createTrialIndex(store);
  const engine = `${product}; lexicon ${terminology.version}`;

  return {
    similar: createSimilarStudies(store, index, terminology),
    async studies(access, request) {
      const list = await shortlist(index, request, seesStudies(store, access), terminology, takeTurns());
      return [...list.trials.map(({ id }) => id), ...list.unplaced].sort();
    },
    async match(access, request, baseUrl) {
      const turn = takeTurns();
      const record =
        'reference' in request.patient
          ? await storedRecord(store, access, request.patient.reference, turn)
          : request.patient.resource;
      const facts = await collectFactsInTurns(record, terminology, turn);
      const supposed = request.assume && (await suppose(record, facts, request.assume, terminology, turn));
      const judge = judgeFor(facts, supposed, { ...request, terminology });
      const list = await shortlist(index, request, seesStudies(store, access), terminology, turn);
      const judgeCondition = conditionJudgeFor(supposed?.facts ?? facts, judge, terminology);
      const ranking = await rank(index, list, judge, judgeCondition, request, turn);

      const at = request.near ?? request.from;
      const place = at === undefined ? await patientPlace(store, access, record) : { position: at };
      const entries: BundleEntry[] = [];
      const best = ranking.best();
      for (const ranked of best) {
        await turn();
        const version = await store.read(access, 'ResearchStudy', ranked.trial.id);
        if (!version || version.deleted) continue;
        const study = parseJson(version.body.toString('utf8')) as ResearchStudy;
        const near = place && (await reachability(ranked.trial, place.position, index.position));
        entries.push(
          studyEntry(study, baseUrl, ranked.summary, near?.nearest, request.unit),
          guidanceEntry(ranked, { request, subject: facts.reference, engine }),
        );
      }
      const outcome = outcomeEntry([...issuesOf(facts, best, list.unplaced), ...(place ? aboutPlace(place) : [])]);
      return matchBundle(ranking.total, outcome === undefined ? entries : [...entries, outcome]);
    },
  };
}

async function rank(
  index: TrialIndex,
  { trials }: Shortlist,
  judge: Judge,
  judgeCondition: ConditionJudge,
  { count, minScore = 0 }: MatchRequest,
  turn: Turns,
): Promise<Ranking> {
  const ranking = createRanking(count);
  for (const trial of trials) {
    const eligibility = await index.eligibility(trial);
    const judged: JudgedCriterion[] = [];
    for (const criterion of eligibility.criteria) {
      await turn();
      judged.push({ criterion, judgement: judge(criterion) });
    }
    const summary = summarise(judged, {
      open: isOpen(trial),
      complete: eligibility.gap === undefined,
      condition: judgeCondition(trial, eligibility.criteria),
    });
    if (shownScore(summary) >= minScore) ranking.add({ trial, eligibility, judged, summary });
  }
  return ranking;
}
