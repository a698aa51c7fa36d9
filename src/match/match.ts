import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bundle, BundleEntry, OperationOutcomeIssue, ResearchStudy } from '@medplum/fhirtypes';
import { atomsOf } from '../eligibility/criterion.ts';
import { collectFacts } from '../patient/collect-facts.ts';
import type { PatientFacts } from '../patient/facts.ts';
import type { Access } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { Position } from './distance.ts';
import { guidanceFor } from './guidance.ts';
import { type IndexedTrial, isOpen } from './indexed-trial.ts';
import { assumedRecord, judgeTrial } from './judged-trial.ts';
import { patientPosition } from './patient-position.ts';
import { storedRecord } from './patient-record.ts';
import type { MatchRequest } from './request.ts';
import { matchBundle, outcomeEntry, studyEntry } from './result.ts';
import { shortlist, visibleStudies } from './shortlist.ts';
import { type JudgedCriterion, type MatchSummary, summarise } from './summary.ts';
import { createTrialIndex } from './trial-index.ts';

export interface MatcherOptions {
  readonly store: Store;
  readonly terminology: Terminology;
  /** Of the FHIR service, without a slash at its end: studies are named by it. */
  readonly baseUrl: string;
  /** Name and version of the product, stated with the lexicon's in every answer. */
  readonly product: string;
}

export interface Matcher {
  /**
   * Judges a patient against every study that the request is about and answers the best. Failures: `not-found` for an
   * unknown study or patient; `unprocessable` for a record of no patient, or of two.
   */
  match(access: Access, request: MatchRequest): Promise<Bundle>;
}

interface Ranked {
  readonly trial: IndexedTrial;
  readonly summary: MatchSummary;
}

/** Trials judged between two turns of the event loop. */
const TURN = 10;

export function createMatcher({ store, terminology, baseUrl, product }: MatcherOptions): Matcher {
  const index = createTrialIndex(store);
  const engine = `${product}; lexicon ${terminology.version}`;

  return {
    async match(access, request) {
      const record =
        'reference' in request.patient
          ? await storedRecord(store, access, request.patient.reference)
          : request.patient.resource;
      const facts = collectFacts(record, terminology);
      const assumed =
        request.assume === undefined ? undefined : collectFacts(assumedRecord(record, request.assume), terminology);
      const judge = (trial: IndexedTrial): readonly JudgedCriterion[] =>
        judgeTrial(trial, facts, assumed, request, terminology);

      const trials = await shortlist(await index.trials(), request, await visibleStudies(store, access), terminology);
      const ranked = await rank(trials, judge, request.minScore ?? 0);
      const page = ranked.slice(0, request.count);
      const from = request.near ?? patientPosition(record);
      const entries: BundleEntry[] = [];
      for (const one of page) entries.push(...(await pageEntries(one, judge(one.trial), from)));
      const outcome = outcomeEntry(issuesOf(facts, page, judge));
      return matchBundle(ranked.length, outcome === undefined ? entries : [...entries, outcome]);

      async function pageEntries(
        { trial, summary }: Ranked,
        judged: readonly JudgedCriterion[],
        place: Position | undefined,
      ): Promise<BundleEntry[]> {
        const version = await store.read(access, 'ResearchStudy', trial.id);
        if (!version || version.deleted) return [];
        const study = JSON.parse(version.body.toString('utf8')) as ResearchStudy;
        const guidance = guidanceFor({ trial, summary, judged, request, subject: facts.reference, engine });
        return [studyEntry(study, baseUrl, trial, summary, place), { ...guidance, search: { mode: 'include' } }];
      }
    },
  };
}

/** Best first; of equal scores, the study with fewer blockers, then by id. */
async function rank(
  trials: readonly IndexedTrial[],
  judge: (trial: IndexedTrial) => readonly JudgedCriterion[],
  minScore: number,
): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = [];
  for (const [i, trial] of trials.entries()) {
    if (i % TURN === TURN - 1) await nextTurn();
    const summary = summarise(judge(trial), isOpen(trial));
    if (summary.score >= minScore) ranked.push({ trial, summary });
  }
  return ranked.sort(
    (a, b) =>
      b.summary.score - a.summary.score || a.summary.notMet - b.summary.notMet || (a.trial.id < b.trial.id ? -1 : 1),
  );
}

/** What of the record and of the studies shown could not be used in full. */
function issuesOf(
  facts: PatientFacts,
  page: readonly Ranked[],
  judge: (trial: IndexedTrial) => readonly JudgedCriterion[],
): OperationOutcomeIssue[] {
  const record = facts.problems.map(
    (problem): OperationOutcomeIssue => ({
      severity: 'warning',
      code: 'incomplete',
      diagnostics: `${problem.reference}: ${problem.message}`,
      expression: [problem.expression],
    }),
  );
  const studies = page.flatMap(({ trial }): OperationOutcomeIssue[] => {
    if (trial.gap !== undefined)
      return [{ severity: 'warning', code: 'incomplete', diagnostics: `ResearchStudy/${trial.id}: ${trial.gap}` }];
    const unread = judge(trial).filter(
      ({ criterion }) =>
        criterion.residue.length > 0 || atomsOf(criterion.ast).some((atom) => atom.domain === 'opaque'),
    );
    if (unread.length === 0) return [];
    const ids = unread.map(({ criterion }) => criterion.id).join(', ');
    return [
      {
        severity: 'information',
        code: 'incomplete',
        diagnostics: `ResearchStudy/${trial.id}: ${unread.length} of ${trial.criteria.length} criteria were not understood in full and are never met on that strength: ${ids}`,
      },
    ];
  });
  return [...record, ...studies];
}
