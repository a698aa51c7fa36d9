import { today } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import type { MatchRequest } from '../../match/request.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { studyPhases, studyStatuses } from './match-codes.ts';
import { booleanOf, codeOf, countOf, dateOf, detailOf, numberOf, policyOf, refuse, textOf } from './match-values.ts';
import { type Named, namedArguments } from './named-arguments.ts';
import { patientRecord, recordOf, subjectOf } from './patient-arguments.ts';
import { placeArguments } from './place-arguments.ts';

const DEFAULT_COUNT = 20;

/** Names of a draft operation of the CodeX community, and ours for the same. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  recruitmentStatus: 'status',
  trialMatchClinicalData: 'resource',
};
/** What the address of the call settles, which a parameter must not settle again. */
export interface Given {
  readonly patient?: MatchRequest['patient'];
  readonly studies?: readonly string[];
}

/** The arguments by their names. */
export const matchArguments = (list: readonly Argument[]): Named =>
  namedArguments(['ResearchStudy', 'match'], list, (name) =>
    Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name,
  );

/**
 * The request that the arguments of a call spell out.
 *
 * @throws Failure `invalid` for a parameter that is unknown, repeated, malformed or settled by the address; `unprocessable` for a postal code that cannot be placed
 */
export async function matchRequest(call: Call, given: Given, named: Named): Promise<MatchRequest> {
  const one = <T>(name: string, read: (argument: Argument) => T): T | undefined => {
    const argument = named.get(name)?.[0];
    return argument === undefined ? undefined : read(argument);
  };
  const many = <T>(name: string, read: (argument: Argument) => T): readonly T[] | undefined =>
    named.get(name)?.map(read);
  const where = await placeArguments(call, named);
  const studies = given.studies ?? many('study', textOf);
  if (given.studies !== undefined) one('study', (argument) => refuse(argument, 'the address already names the study'));
  const status = filter(named, 'status', studyStatuses());
  const condition = many('condition', textOf);
  const phase = filter(named, 'phase', studyPhases());
  const assume = many('assume', (argument) => recordOf(argument));
  const minScore = one('minScore', (argument) => numberOf(argument, 0, 1));
  return {
    patient: await patientOf(call, given, named),
    ...(studies && { studies }),
    ...(status && { status }),
    ...(condition && { condition }),
    ...(phase && { phase }),
    ...where,
    asOf: one('asOf', dateOf) ?? today(),
    policy: one('policy', policyOf) ?? 'clinical',
    willing: one('willing', booleanOf) ?? false,
    ...(assume && { assume }),
    ...(minScore !== undefined && { minScore }),
    count: one('count', (argument) => countOf(argument, call.services.limits.maxPageCount)) ?? DEFAULT_COUNT,
    detail: one('detail', detailOf) ?? 'criteria',
  };
}

async function patientOf(call: Call, given: Given, named: Named): Promise<MatchRequest['patient']> {
  const [resource] = named.get('resource') ?? [];
  const [subject] = named.get('subject') ?? [];
  if (given.patient !== undefined) {
    const extra = resource ?? subject;
    return extra === undefined ? given.patient : refuse(extra, 'the address already names the patient');
  }
  if (resource !== undefined && subject !== undefined) refuse(subject, 'either `subject` or `resource`, not both');
  if (resource !== undefined) return { resource: patientRecord(resource) };
  if (subject !== undefined) return subjectOf(call, subject);
  throw new Failure(
    'invalid',
    'A patient is needed: `resource` (a Patient, or a Bundle of one patient) or `subject` (a reference)',
    {
      expression: 'Parameters.parameter',
    },
  );
}

/** Words of the MITRE services for no filter at all. */
const NO_FILTER: Readonly<Record<string, string>> = { status: 'all', phase: 'any' };

/** Codes to choose by; `status=all` stands for every status, `phase=any` for every phase and none. */
function filter(named: Named, name: 'status' | 'phase', known: ReadonlySet<string>): readonly string[] | undefined {
  const codes = named.get(name)?.map((argument) => {
    const every = textOf(argument).toLowerCase() === NO_FILTER[name];
    return every ? undefined : codeOf(argument, known);
  });
  if (codes === undefined) return undefined;
  const given = codes.filter((code) => code !== undefined);
  if (given.length === codes.length) return given;
  return name === 'status' ? [...known] : undefined;
}
