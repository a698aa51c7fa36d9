import type { Bundle } from '@medplum/fhirtypes';
import { ageInYears } from '../eligibility/judging/age-in-years.ts';
import { ageAnswers } from '../eligibility/judging/age-question.ts';
import { collectFactsInTurns } from '../patient/collect-facts.ts';
import type { Access } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { type Answer, type AnswerEntry, answerBundle } from './answer.ts';
import { suppose } from './assumption.ts';
import { bestFitting, type Fit, type Fitting, type Fittings } from './catalogue/best-fitting.ts';
import { type CatalogueKeeper, keepCatalogue } from './catalogue/catalogue-keeper.ts';
import type { KeptTrial } from './catalogue/kept-trials.ts';
import type { Listing } from './catalogue/listings.ts';
import { keysOfBoth } from './catalogue/silences.ts';
import type { Asked } from './cohort/asked.ts';
import type { Eligibility } from './eligibility.ts';
import { createPivots } from './explanation/pivots-of.ts';
import { guidanceEntry } from './guidance.ts';
import { isOpen } from './indexed-trial.ts';
import { issuesOf } from './issues.ts';
import { judgeFor } from './judged-trial.ts';
import { reachability } from './nearest-site.ts';
import { aboutPlace, patientPlace } from './patient-position.ts';
import { storedRecord } from './patient-record.ts';
import type { RankedTrial } from './ranking.ts';
import type { MatchRequest } from './request.ts';
import { outcomeEntry, studySearch } from './result.ts';
import { conditionsRecorded } from './score/condition-judge.ts';
import { studyConditions } from './score/study-condition.ts';
import { shortlist } from './shortlist.ts';
import { createSimilarStudies, type SimilarStudies } from './similarity/similar-studies.ts';
import type { TrialIndex } from './trial-index.ts';
import { type Turns, takeTurns } from './turns.ts';
import { seesStudies } from './visible-studies.ts';

export interface MatcherOptions {
  readonly store: Store;
  readonly terminology: Terminology;
  /** Name and version of the product, stated with the lexicon's in every answer. */
  readonly product: string;
  /** Of the same store and terminology. Default: one without a file. */
  readonly keeper?: CatalogueKeeper;
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
  /**
   * The same before it is put together, for whoever sends it off: studies that are stored need not be read for that.
   *
   * @param turn how others get their turn meanwhile
   */
  answer(access: Access, request: MatchRequest, baseUrl: string, turn?: Turns): Promise<Answer>;
  /** Ids, in their order, of the studies that a request is about and the caller may see, those of unknown place included. */
  studies(access: Access, request: MatchRequest): Promise<readonly string[]>;
  /** What a stored study asks of patients; undefined where there is none. */
  asked(id: string): Promise<Asked | undefined>;
  /** Studies like a stored one, most alike first, ties by id; none where the store has no such study. */
  readonly similar: SimilarStudies;
}

/** One for each store: it keeps the store's trials in memory. */
export function createMatcher({
  store,
  terminology,
  product,
  keeper = keepCatalogue(store, terminology, { tell: fail }),
}: MatcherOptions): Matcher {
  const engine = `${product}; lexicon ${terminology.version}`;

  const matcher: Matcher = {
    similar: createSimilarStudies(store, { trials: async () => (await keeper.current()).index.trials() }, terminology),
    async asked(id) {
      const { index } = await keeper.current();
      const trial = (await index.trials()).get(id);
      if (!trial) return undefined;
      const { criteria, gap } = await index.eligibility(trial);
      keeper.used();
      const conditions = studyConditions(trial.conditions, criteria, terminology);
      return { criteria, complete: gap === undefined, open: isOpen(trial), conditions };
    },
    async studies(access, request) {
      const { index } = await keeper.current();
      const list = await shortlist(index, request, seesStudies(store, access), terminology, takeTurns());
      return [...list.trials.map(({ id }) => id), ...list.unplaced].sort();
    },
    match: async (access, request, baseUrl) => answerBundle(await matcher.answer(access, request, baseUrl)),
    async answer(access, request, baseUrl, turn = takeTurns()) {
      const { index, silences } = await keeper.current();
      const record =
        'reference' in request.patient
          ? await storedRecord(store, access, request.patient.reference, turn)
          : request.patient.resource;
      const facts = await collectFactsInTurns(record, terminology, turn);
      const supposed = request.assume && (await suppose(record, facts, request.assume, terminology, turn));
      const judge = judgeFor(facts, supposed, { ...request, terminology });
      const list = await shortlist(index, request, seesStudies(store, access), terminology, turn);
      const listings = await listingsOf(index, list.trials, turn);
      const keys = listings.length < FEW ? undefined : keysOfBoth(facts, supposed?.facts);
      const silence = keys && silences.of(facts, { ...request, terminology });
      await silence?.learn(list.trials, listings, index.subjects, turn);
      const fit: Fit = {
        count: request.count,
        minScore: request.minScore ?? 0,
        ...(silence && { silence, keys }),
        judge,
        ...(!supposed && { ofAge: ageAnswers(facts, request.asOf), age: ageInYears(facts, request.asOf) }),
        recorded: conditionsRecorded(supposed?.facts ?? facts),
      };
      keeper.used();
      const fittings = await bestFitting(list.trials, listings, index, fit, turn);

      const at = request.near ?? request.from;
      const place = at === undefined ? await patientPlace(store, access, record) : { position: at };
      // With what-if facts a judgement is told otherwise than it is by the record with them.
      const askedInVain = supposed ? undefined : fittings.askedInVain;
      const pivotsOf =
        request.detail === 'evidence'
          ? createPivots(supposed?.facts ?? facts, { ...request, terminology }, turn, askedInVain)
          : undefined;
      const entries: AnswerEntry[] = [];
      const best: RankedTrial[] = [];
      for (const fitting of fittings.best) {
        await turn();
        const ranked = rankedTrial(fitting, await index.eligibility(fitting.trial), fittings.judgement);
        best.push(ranked);
        const version = await store.read(access, 'ResearchStudy', ranked.trial.id);
        if (!version || version.deleted) continue;
        const near = place && (await reachability(ranked.trial, place.position, index.position));
        const pivots = (await pivotsOf?.(ranked)) ?? [];
        entries.push(
          {
            fullUrl: `${baseUrl}/ResearchStudy/${ranked.trial.id}`,
            resource: version.body,
            search: studySearch(version.body, ranked.summary, near?.nearest, request.unit),
          },
          guidanceEntry(ranked, { request, subject: facts.reference, engine }, pivots),
        );
      }
      const outcome = outcomeEntry([...issuesOf(facts, best, list.unplaced), ...(place ? aboutPlace(place) : [])]);
      return { total: fittings.total, entries: outcome === undefined ? entries : [...entries, outcome] };
    },
  };
  return matcher;
}

const fail = (message: string, cause: unknown): never => {
  throw new Error(message, { cause });
};

/** Of fewer studies all criteria are judged: to know what every criterion answers to silence is only worth it for more. */
const FEW = 50;

/** What was listed of the trials of a list, at which revision of the index. */
const listed = new WeakMap<
  readonly KeptTrial[],
  { readonly revision: number; readonly listings: readonly Listing[] }
>();

/** The criteria of each of the trials; of the same list the same as long as nothing in the index changes. */
async function listingsOf(index: TrialIndex, trials: readonly KeptTrial[], turn: Turns): Promise<readonly Listing[]> {
  const before = listed.get(trials);
  if (before?.revision === index.revision) return before.listings;
  const { revision } = index;
  const listings: Listing[] = [];
  for (const trial of trials) {
    const known = index.listed(trial);
    if (!known) await turn();
    listings.push(known ?? (await index.list(trial)));
  }
  if (index.revision === revision) listed.set(trials, { revision, listings });
  return listings;
}

/** What of a trial is told: every criterion under its own id, and how it is judged; that under none, for every study that asks it. */
function rankedTrial(
  { trial, listing, summary }: Fitting,
  eligibility: Eligibility,
  judgement: Fittings['judgement'],
): RankedTrial {
  const judged = eligibility.criteria.map((criterion, at) => {
    const number = listing.numbers[at]!;
    return { criterion, number, judgement: judgement(number) };
  });
  return { trial, eligibility, judged, summary };
}
