import { today } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import type { CandidatePatient, CandidatesRequest } from '../../match/candidates/candidates-request.ts';
import { storeCandidates } from '../../match/stored-candidates.ts';
import { type Call, type Interaction, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';
import type { Argument } from './arguments.ts';
import { callArguments } from './call-arguments.ts';
import { groupMembers } from './group-members.ts';
import { booleanOf, countOf, dateOf, detailOf, numberOf, policyOf, textOf } from './match-values.ts';
import { type Named, namedArguments } from './named-arguments.ts';
import { patientRecord, subjectOf } from './patient-arguments.ts';
import { wantsSubjects } from './persist.ts';
import { respondAsync } from './respond-async.ts';

const DEFAULT_COUNT = 20;
/** Most records that one call may have fetched from hospital systems. */
const MAX_FETCHED = 100;
const GROUP = /^(?:.*\/)?Group\//;

/** `POST ResearchStudy/[id]/$candidates`: one study, many patients. */
export const candidates: Interaction = async (call, { type, id }) => {
  const { services, access, base } = call;
  found(await services.store.read(access, type, id), `${type}/${id}`);
  const named = namedArguments(['ResearchStudy', 'candidates'], callArguments(call));
  const request = await candidatesRequest(call, id, named);
  const persist = wantsSubjects(call, named);
  const later = await respondAsync(call, () => ({
    kind: 'candidates',
    candidates: request,
    ...(persist && { persist }),
    ...(named.has('count') && { most: request.count }),
  }));
  if (later) return later;
  const answer = await services.candidates(access, request, base);
  const keeping = { store: services.store, access, baseUrl: base };
  return resourceReply(200, persist ? await storeCandidates(keeping, answer, persist) : answer);
};

async function candidatesRequest(call: Call, study: string, named: Named): Promise<CandidatesRequest> {
  const one = <T>(name: string, read: (argument: Argument) => T): T | undefined => {
    const argument = named.get(name)?.[0];
    return argument === undefined ? undefined : read(argument);
  };
  const patients = await patientsOf(call, named);
  const minScore = one('minScore', (argument) => numberOf(argument, 0, 1));
  return {
    study,
    ...(patients && { patients }),
    asOf: one('asOf', dateOf) ?? today(),
    policy: one('policy', policyOf) ?? 'clinical',
    willing: one('willing', booleanOf) ?? false,
    ...(minScore !== undefined && { minScore }),
    count: one('count', (argument) => countOf(argument, call.services.limits.maxPageCount)) ?? DEFAULT_COUNT,
    detail: one('detail', detailOf) ?? 'criteria',
  };
}

/** Undefined where none is named: every patient of the store. */
async function patientsOf(call: Call, named: Named): Promise<readonly CandidatePatient[] | undefined> {
  const resources = named.get('resource') ?? [];
  const subjects = named.get('subject') ?? [];
  if (resources.length + subjects.length === 0) return undefined;
  const patients: CandidatePatient[] = resources.map((argument) => ({
    resource: patientRecord(argument),
    expression: argument.expression,
  }));
  const elsewhere = subjects.filter((argument) => call.services.ehr?.holds(textOf(argument)));
  if (elsewhere.length > MAX_FETCHED)
    throw new Failure('too-costly', `No more than ${MAX_FETCHED} records are fetched for one call`, {
      expression: elsewhere[MAX_FETCHED]!.expression,
    });
  for (const argument of subjects) {
    if (GROUP.test(textOf(argument))) patients.push(...(await groupMembers(call, argument)));
    else patients.push({ ...(await subjectOf(call, argument)), expression: argument.expression });
  }
  return patients;
}
