import type { AnyResource } from '../../fhir/resource.ts';
import { today } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import type { MatchRequest } from '../../match/request.ts';
import { readable } from '../body.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { studyPhases, studyStatuses } from './match-codes.ts';
import {
  booleanOf,
  codeOf,
  countOf,
  dateOf,
  detailOf,
  nearOf,
  numberOf,
  policyOf,
  refuse,
  textOf,
} from './match-values.ts';
import { type Named, namedArguments } from './named-arguments.ts';
import { placeOfPostalCode } from './postal-code.ts';

const DEFAULT_COUNT = 20;
const METRES_PER_MILE = 1609.344;

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

/**
 * The request that the arguments of a call spell out.
 *
 * @throws Failure `invalid` for a parameter that is unknown, repeated, malformed or settled by the address; `unprocessable` for a postal code that cannot be placed
 */
export async function matchRequest(call: Call, given: Given, list: readonly Argument[]): Promise<MatchRequest> {
  const named = namedArguments(['ResearchStudy', 'match'], list, (name) =>
    Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : name,
  );
  const one = <T>(name: string, read: (argument: Argument) => T): T | undefined => {
    const argument = named.get(name)?.[0];
    return argument === undefined ? undefined : read(argument);
  };
  const many = <T>(name: string, read: (argument: Argument) => T): readonly T[] | undefined =>
    named.get(name)?.map(read);
  const near = one('near', nearOf) ?? (await nearPostalCode(call, named));
  const studies = given.studies ?? many('study', textOf);
  if (given.studies !== undefined) one('study', (argument) => refuse(argument, 'the address already names the study'));
  const status = many('status', (argument) => codeOf(argument, studyStatuses()));
  const condition = many('condition', textOf);
  const phase = many('phase', (argument) => codeOf(argument, studyPhases()));
  const assume = many('assume', (argument) => recordOf(argument));
  const minScore = one('minScore', (argument) => numberOf(argument, 0, 1));
  return {
    patient: patientOf(given, named),
    ...(studies && { studies }),
    ...(status && { status }),
    ...(condition && { condition }),
    ...(phase && { phase }),
    ...(near && { near }),
    asOf: one('asOf', dateOf) ?? today(),
    policy: one('policy', policyOf) ?? 'clinical',
    willing: one('willing', booleanOf) ?? false,
    ...(assume && { assume }),
    ...(minScore !== undefined && { minScore }),
    count: one('count', (argument) => countOf(argument, call.services.limits.maxPageCount)) ?? DEFAULT_COUNT,
    detail: one('detail', detailOf) ?? 'criteria',
  };
}

function patientOf(given: Given, named: Named): MatchRequest['patient'] {
  const [resource] = named.get('resource') ?? [];
  const [subject] = named.get('subject') ?? [];
  if (given.patient !== undefined) {
    const extra = resource ?? subject;
    return extra === undefined ? given.patient : refuse(extra, 'the address already names the patient');
  }
  if (resource !== undefined && subject !== undefined) refuse(subject, 'either `subject` or `resource`, not both');
  if (resource !== undefined) return { resource: patientRecord(resource) };
  if (subject !== undefined) return { reference: subjectReference(subject) };
  throw new Failure(
    'invalid',
    'A patient is needed: `resource` (a Patient, or a Bundle of one patient) or `subject` (a reference)',
    {
      expression: 'Parameters.parameter',
    },
  );
}

function patientRecord(argument: Argument): AnyResource {
  const record = recordOf(argument);
  const { resourceType } = record;
  return resourceType === 'Patient' || resourceType === 'Bundle'
    ? record
    : refuse(argument, `a Patient, or a Bundle of one patient, not a ${resourceType.slice(0, 64)}`);
}

/** A record that is not valid R4 could be misread, so it is refused with the places of what is wrong. */
function recordOf(argument: Argument): AnyResource {
  return argument.resource === undefined
    ? refuse(argument, 'a resource is needed')
    : readable(argument.resource, argument.expression);
}

/** Only a patient of this store: nothing is fetched from elsewhere. */
function subjectReference(argument: Argument): string {
  const text = textOf(argument);
  return /^Patient\/[A-Za-z0-9\-.]{1,64}$/.test(text)
    ? text
    : refuse(argument, `a reference of the form Patient/id, not ${text.slice(0, 80)}`);
}

/** A postal code without a distance sets no limit. */
async function nearPostalCode(call: Call, named: Named): Promise<MatchRequest['near']> {
  const [code] = named.get('zipCode') ?? [];
  const [radius] = named.get('travelRadius') ?? [];
  if (radius === undefined) return undefined;
  const miles = numberOf(radius, 0, 12_500);
  if (code === undefined) return refuse(radius, 'a distance needs the zipCode that it is measured from');
  return { ...(await placeOfPostalCode(call, code)), metres: miles * METRES_PER_MILE };
}
