import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import type { MatchRequest } from '../../match/request.ts';
import { readable } from '../body.ts';
import type { Call } from '../call.ts';
import type { RecordSource } from '../ehr/record-source.ts';
import type { Argument } from './arguments.ts';
import { withoutParameters } from './call-arguments.ts';
import { refuse, textOf } from './match-values.ts';

const LOCAL = /^Patient\/[A-Za-z0-9\-.]{1,64}$/;

/** The record of one patient that was sent. */
export function patientRecord(argument: Argument): AnyResource {
  const record = recordOf(argument);
  const { resourceType } = record;
  return resourceType === 'Patient' || resourceType === 'Bundle'
    ? withoutParameters(record)
    : refuse(argument, `a Patient, or a Bundle of one patient, not a ${resourceType.slice(0, 64)}`);
}

/** A record that is not valid R4 could be misread, so it is refused with the places of what is wrong. */
export function recordOf(argument: Argument): AnyResource {
  return argument.resource === undefined
    ? refuse(argument, 'a resource is needed')
    : readable(argument.resource, argument.expression);
}

/**
 * The patient that a reference means: one of the store (`Patient/id`, or its address here), or the record that a hospital
 * system which the operator has named holds of one.
 */
export async function subjectOf(call: Call, argument: Argument): Promise<MatchRequest['patient']> {
  const text = textOf(argument);
  const local = text.startsWith(`${call.base}/`) ? text.slice(call.base.length + 1) : text;
  if (LOCAL.test(local)) return { reference: local };
  const { ehr } = call.services;
  if (ehr?.holds(text)) return { resource: await fetched(ehr, call, argument, text) };
  return refuse(
    argument,
    `a reference of the form Patient/id, or one to a hospital system that this server is to ask, not ${text.slice(0, 80)}`,
  );
}

/** What another server says is checked as what a client says. */
async function fetched(
  ehr: RecordSource,
  call: Call,
  { expression }: Argument,
  reference: string,
): Promise<AnyResource> {
  try {
    return readable(await ehr.record(reference, call.headers['authorization']), reference);
  } catch (error) {
    if (!(error instanceof Failure) || error.expression !== undefined) throw error;
    if (error.kind === 'invalid')
      throw new Failure('upstream', `The record of ${reference} is not valid R4`, {
        issues: error.issues,
        cause: error,
      });
    throw new Failure(error.kind, error.message, { expression, issues: error.issues, cause: error });
  }
}
