import type { SearchQuery } from '../fhir/search/tree.ts';
import { Failure } from '../kernel/failure.ts';
import { type Access, reach } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { type IndexedTrial, isOpen, nearestOpenSite } from './indexed-trial.ts';
import type { MatchRequest } from './request.ts';

/** The studies that a request is about, in the order of their ids: what it names, else those open to recruitment, less what its filters leave out. */
export async function shortlist(
  trials: ReadonlyMap<string, IndexedTrial>,
  request: MatchRequest,
  visible: (id: string) => boolean,
  terminology: Terminology,
): Promise<readonly IndexedTrial[]> {
  const named =
    request.studies === undefined
      ? undefined
      : new Set(request.studies.flatMap((name) => idsOf(trials, name, visible)));
  const kept = [...trials.values()].filter(
    (trial) =>
      visible(trial.id) &&
      (named === undefined || named.has(trial.id)) &&
      rightStatus(trial, request, named !== undefined) &&
      rightPhase(trial, request.phase) &&
      rightCondition(trial, request.condition, terminology) &&
      rightPlace(trial, request),
  );
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws Failure `not-found` for a study that does not exist, or that the caller may not see */
function idsOf(
  trials: ReadonlyMap<string, IndexedTrial>,
  name: string,
  visible: (id: string) => boolean,
): readonly string[] {
  const id = name.replace(/^ResearchStudy\//, '');
  const found = trials.has(id)
    ? [id]
    : [...trials.values()].filter((trial) => trial.nctIds.includes(id)).map((trial) => trial.id);
  const seen = found.filter(visible);
  if (seen.length === 0) {
    throw new Failure('not-found', `There is no study ${name}`, {
      expression: "Parameters.parameter.where(name = 'study')",
    });
  }
  return seen;
}

/** FHIR codes as they are, registry codes in capitals. A study named by the caller needs no status. */
function rightStatus(trial: IndexedTrial, request: MatchRequest, named: boolean): boolean {
  if (request.status !== undefined)
    return request.status.some((code) => code === trial.status || code === trial.overallStatus);
  return named || isOpen(trial);
}

/** `PHASE2`, `phase-2` and "Phase 2" find the combined phases too. */
function rightPhase(trial: IndexedTrial, phases: readonly string[] | undefined): boolean {
  if (phases === undefined) return true;
  const own = trial.phase;
  if (own === undefined) return false;
  const parts = own.split(/-(?=phase)/);
  return phases.some((phase) => {
    const code = phase
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
      .replace(/phase(?=\d)/g, 'phase-')
      .replace(/[/,]/g, '-');
    return code === own || parts.includes(code);
  });
}

/** By the study's own codes and words, and by what the lexicon knows them to mean, narrower conditions included. */
function rightCondition(
  trial: IndexedTrial,
  conditions: readonly string[] | undefined,
  terminology: Terminology,
): boolean {
  if (conditions === undefined) return true;
  return conditions.some((wanted) => {
    const [system, code] = wanted.includes('|') ? wanted.split('|', 2) : [undefined, wanted];
    const concepts = new Set(
      system === undefined
        ? [terminology.resolve(wanted, ['condition'])?.concept.id].filter((id) => id !== undefined)
        : terminology.conceptsOf([{ system, code: code ?? '' }], undefined, ['condition']),
    );
    return trial.conditions.some(
      (condition) =>
        condition.text?.toLowerCase().includes(wanted.toLowerCase()) ||
        condition.codings.some(
          (coding) => coding.code === code && (system === undefined || system === coding.system),
        ) ||
        terminology
          .withAncestors(terminology.conceptsOf(condition.codings, condition.text, ['condition']))
          .some((id) => concepts.has(id)),
    );
  });
}

function rightPlace(trial: IndexedTrial, request: MatchRequest): boolean {
  if (request.near === undefined) return true;
  const nearest = nearestOpenSite(trial, request.near);
  return nearest !== undefined && nearest.metres <= request.near.metres;
}

/** Whether a caller may see a study: everything where nothing narrows the reach, else what the store itself answers. */
export async function visibleStudies(store: Store, access: Access): Promise<(id: string) => boolean> {
  if (reach(access, 'read', 'ResearchStudy').k === 'all') return () => true;
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const query: SearchQuery = {
      type: 'ResearchStudy',
      where: { k: 'all' },
      sort: [],
      count: 1000,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(access, query);
    for (const version of page.matches) ids.add(version.id);
    cursor = page.next;
  } while (cursor !== undefined);
  return (id) => ids.has(id);
}
