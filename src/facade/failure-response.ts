import { operationOutcome } from '../fhir/operation-outcome.ts';
import { Failure, type FailureKind, type Issue } from '../kernel/failure.ts';
import { FHIR_JSON, type Reply } from './call.ts';

/**
 * HTTP status and FHIR issue type (valueset-issue-type.html) of each kind of failure. Where the specification leaves the
 * status open the choice is ours.
 */
export const FAILURE_RESPONSES: Readonly<Record<FailureKind, { readonly status: number; readonly code: string }>> = {
  invalid: { status: 400, code: 'invalid' },
  unprocessable: { status: 422, code: 'business-rule' },
  unauthenticated: { status: 401, code: 'login' },
  forbidden: { status: 403, code: 'forbidden' },
  'not-found': { status: 404, code: 'not-found' },
  gone: { status: 410, code: 'deleted' },
  conflict: { status: 409, code: 'conflict' },
  precondition: { status: 412, code: 'conflict' },
  'multiple-matches': { status: 412, code: 'multiple-matches' },
  'not-acceptable': { status: 406, code: 'not-supported' },
  'unsupported-media-type': { status: 415, code: 'not-supported' },
  'method-not-allowed': { status: 405, code: 'not-supported' },
  unsupported: { status: 501, code: 'not-supported' },
  'too-large': { status: 413, code: 'too-long' },
  'too-costly': { status: 400, code: 'too-costly' },
  busy: { status: 503, code: 'transient' },
  upstream: { status: 502, code: 'transient' },
  fault: { status: 500, code: 'exception' },
};

/** What the client is told of a fault of our own. */
const WITHHELD = 'The server failed on this request. The operator finds the cause under this request id: ';

/** Whether what was thrown is a fault of our own, whose text must not leave the server. */
export const isFault = (thrown: unknown): boolean => !(thrown instanceof Failure) || thrown.kind === 'fault';

/** The one place where a thrown value becomes HTTP. */
export function failureReply(thrown: unknown, requestId: string): Reply {
  const failure =
    thrown instanceof Failure && !isFault(thrown) ? thrown : new Failure('fault', `${WITHHELD}${requestId}`);
  const { status, code } = FAILURE_RESPONSES[failure.kind];
  return {
    status,
    headers: {
      'content-type': FHIR_JSON,
      ...(failure.kind === 'busy' && { 'retry-after': '1' }),
      ...(failure.kind === 'method-not-allowed' && { allow: failure.allowed.join(', ') }),
      ...(failure.kind === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify(operationOutcome(issuesOf(failure), code)),
  };
}

function issuesOf(failure: Failure): readonly Issue[] {
  if (failure.issues.length > 0) return failure.issues;
  return [
    {
      severity: 'error',
      message: failure.message,
      ...(failure.expression !== undefined && { expression: failure.expression }),
    },
  ];
}
