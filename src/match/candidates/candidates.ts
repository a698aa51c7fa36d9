import type {
  Bundle,
  BundleEntry,
  GuidanceResponse,
  OperationOutcome,
  OperationOutcomeIssue,
  Patient,
} from '@medplum/fhirtypes';
import { Failure } from '../../kernel/failure.ts';
import type { Access } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import type { MatchRequest } from '../request.ts';
import { matchBundle, outcomeEntry } from '../result.ts';
import { takeTurns } from '../turns.ts';
import { BestCandidates, type Candidate } from './best-candidates.ts';
import type { CandidatePatient, CandidatesRequest } from './candidates-request.ts';
import type { Screen } from './screening.ts';
import { livingPatients } from './stored-patients.ts';

/**
 * Judges many patients for one study and answers the best. The same request to the same store gives the same bytes; whom
 * the caller may not see is neither judged nor counted.
 *
 * @param baseUrl of the FHIR service, without a slash at its end: patients are named by it
 * @throws Failure `not-found` for an unknown study or a named patient that is not there; `unprocessable` for a record
 * that was sent and cannot be judged. A stored record that cannot be judged is told in the answer's OperationOutcome.
 */
export type FindCandidates = (access: Access, request: CandidatesRequest, baseUrl: string) => Promise<Bundle>;

type Match = (access: Access, request: MatchRequest, baseUrl: string) => Promise<Bundle>;

/**
 * Asks for each patient what `$match` of the study answers, so that both always say the same.
 *
 * @param screen finds the best of the store's patients, or of those who are named, without asking so for each; absent: all are asked for
 */
export function createCandidates(store: Store, match: Match, screen?: Screen): FindCandidates {
  return async (access, request, baseUrl) => {
    const turn = takeTurns();
    const there = await store.read(access, 'ResearchStudy', request.study);
    if (!there || there.deleted) throw new Failure('not-found', `There is no ResearchStudy/${request.study}`);
    const all = (reference: string): CandidatePatient => ({
      reference,
      expression: 'Parameters.parameter',
      listed: true,
    });
    const screened = await screen?.(access, request, turn);
    const patients = screened
      ? [...screened.apart, ...screened.best.map(all)]
      : (request.patients ?? (await livingPatients(store, access, turn)).map(all));
    const apart = new Set(screened?.apart);
    let judgedApart = 0;
    const best = new BestCandidates(request.count);
    const issues: OperationOutcomeIssue[] = [...(screened?.refused ?? [])].map(([reference, why]) =>
      unusable(reference, why),
    );
    const subjects = new Map<string, string>();
    for (const patient of patients) {
      await turn();
      const judged = await judgedFor(patient);
      if (judged === undefined) continue;
      if ('severity' in judged) {
        issues.push(judged);
        continue;
      }
      const subject = judged.patient.fullUrl ?? '';
      if (subjects.has(subject) && 'resource' in patient)
        throw new Failure('unprocessable', `The same patient as ${subjects.get(subject)}`, {
          expression: patient.expression,
        });
      if (subjects.has(subject)) continue;
      subjects.set(subject, patient.expression);
      if (judged.score < (request.minScore ?? 0)) continue;
      best.add(judged);
      if (apart.has(patient)) judgedApart++;
    }
    const shown = best.best();
    const outcome = outcomeEntry(distinct([...issues, ...shown.flatMap((one) => one.issues)]));
    const entries: readonly BundleEntry[] = shown.flatMap(({ patient, guidance }) => [patient, guidance]);
    const total = screened ? screened.total + judgedApart : best.total;
    return matchBundle(total, outcome === undefined ? entries : [...entries, outcome]);

    async function judgedFor(patient: CandidatePatient): Promise<Candidate | OperationOutcomeIssue | undefined> {
      const { patients: _, study, minScore: __, ...shared } = request;
      try {
        const answer = await match(
          access,
          { ...shared, patient: personOf(patient), studies: [study], count: 1 },
          baseUrl,
        );
        return candidateOf(await patientEntry(patient, answer), answer);
      } catch (error) {
        if (!(error instanceof Failure) || error.kind === 'fault') throw error;
        if ('resource' in patient) throw placedIn(patient, error);
        if (error.kind === 'unprocessable') return unusable(patient.reference, error);
        if (error.kind !== 'not-found') throw error;
        // Who was deleted while the others were judged is nobody's business.
        if (request.patients === undefined) return undefined;
        if (patient.listed) return unusable(patient.reference, error);
        throw new Failure('not-found', error.message, { expression: patient.expression, cause: error });
      }
    }

    async function patientEntry(patient: CandidatePatient, answer: Bundle): Promise<BundleEntry<Patient>> {
      if ('reference' in patient) {
        const id = patient.reference.slice('Patient/'.length);
        const version = await store.read(access, 'Patient', id);
        if (!version || version.deleted) throw new Failure('not-found', `There is no ${patient.reference}`);
        return {
          fullUrl: `${baseUrl}/${patient.reference}`,
          resource: JSON.parse(version.body.toString('utf8')) as Patient,
        };
      }
      const subject = guidanceIn(answer).resource?.subject;
      return {
        fullUrl: subject?.reference ?? patient.expression,
        resource: patientIn(patient.resource),
      };
    }
  };
}

const personOf = (patient: CandidatePatient): MatchRequest['patient'] =>
  'resource' in patient ? { resource: patient.resource } : { reference: patient.reference };

/** The one Patient of a record that was judged. */
function patientIn(record: { readonly resourceType: string; readonly entry?: unknown }): Patient {
  if (record.resourceType === 'Patient') return record as Patient;
  const entries = record.entry as readonly { readonly resource?: { readonly resourceType: string } }[];
  return entries.find(({ resource }) => resource?.resourceType === 'Patient')?.resource as Patient;
}

function guidanceIn(answer: Bundle): BundleEntry<GuidanceResponse> {
  const found = answer.entry?.find(({ resource }) => resource?.resourceType === 'GuidanceResponse');
  if (!found) throw new Failure('not-found', 'There is no such study');
  return found as BundleEntry<GuidanceResponse>;
}

function candidateOf(patient: BundleEntry<Patient>, answer: Bundle): Candidate {
  const study = answer.entry?.find(({ search }) => search?.mode === 'match');
  const summary = study?.search?.extension?.[0]?.extension ?? [];
  const outcome = answer.entry?.find(({ search }) => search?.mode === 'outcome')?.resource as
    | OperationOutcome
    | undefined;
  return {
    patient: { ...patient, search: { ...study?.search, mode: 'match' } },
    guidance: guidanceIn(answer),
    score: study?.search?.score ?? 0,
    notMet: summary.find(({ url }) => url === 'not-met')?.valueInteger ?? 0,
    issues: outcome?.issue ?? [],
  };
}

const unusable = (reference: string, { message, expression }: Failure): OperationOutcomeIssue => ({
  severity: 'warning',
  code: 'incomplete',
  diagnostics: `${reference} was not judged: ${message}`,
  ...(expression !== undefined && { expression: [expression] }),
});

/** The place in the record, as a place in what was sent. */
function placedIn(
  patient: CandidatePatient & { readonly resource: { readonly resourceType: string } },
  error: Failure,
) {
  const { resourceType } = patient.resource;
  const within =
    error.expression === resourceType || error.expression?.startsWith(`${resourceType}.`) === true
      ? error.expression.slice(resourceType.length)
      : '';
  return new Failure(error.kind, error.message, {
    expression: `${patient.expression}${within}`,
    issues: error.issues,
    cause: error,
  });
}

const distinct = (issues: readonly OperationOutcomeIssue[]): readonly OperationOutcomeIssue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
