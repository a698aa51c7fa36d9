import type { Issue } from '../kernel/failure.ts';
import type { AnyResource } from './resource.ts';

export interface OperationOutcome extends AnyResource {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly OutcomeIssue[];
}

export interface OutcomeIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  /** Of the value set issue-type. */
  readonly code: string;
  readonly diagnostics: string;
  readonly expression?: readonly string[];
}

/**
 * The issues as an OperationOutcome, in their order. `code` is the type of issues that name none (`processing` for
 * problems, `informational` else, where it is absent). Without issues: one that says that all is well.
 */
export function operationOutcome(issues: readonly Issue[], code?: string): OperationOutcome {
  const listed: readonly Issue[] =
    issues.length > 0 ? issues : [{ severity: 'information', message: 'No problem found', code: 'informational' }];
  return { resourceType: 'OperationOutcome', issue: listed.map((issue) => outcomeIssue(issue, code)) };
}

function outcomeIssue({ severity, message, expression, code }: Issue, fallback: string | undefined): OutcomeIssue {
  return {
    severity,
    code: code ?? fallback ?? (severity === 'information' ? 'informational' : 'processing'),
    diagnostics: message,
    ...(expression === undefined || expression === '' ? {} : { expression: [expression] }),
  };
}
