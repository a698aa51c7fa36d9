/** Why something could not be done. A closed list: a new kind must be given an HTTP status in facade/failure-response.ts. */
export const FAILURE_KINDS = [
  'invalid',
  'unprocessable',
  'unauthenticated',
  'forbidden',
  'not-found',
  'gone',
  'conflict',
  'precondition',
  'multiple-matches',
  'not-acceptable',
  'unsupported-media-type',
  'method-not-allowed',
  'unsupported',
  'too-large',
  'too-costly',
  'busy',
  'upstream',
  'fault',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** One thing that is wrong with the input; `expression` is a FHIRPath into it, `code` a FHIR issue-type code where the kind's own is too coarse. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly expression?: string;
  readonly code?: string;
}

/** A failure that the caller must be able to act on. Anything thrown that is not one is our own fault and its text stays inside. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** FHIRPath into the input, where a place is known. */
  readonly expression: string | undefined;
  /** More than one problem: each with its place. Empty where `message` says it all. */
  readonly issues: readonly Issue[];
  /** Of `method-not-allowed`: what would be. */
  readonly allowed: readonly string[];

  constructor(
    kind: FailureKind,
    message: string,
    options: {
      readonly expression?: string;
      readonly issues?: readonly Issue[];
      readonly allowed?: readonly string[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.expression = options.expression;
    this.issues = options.issues ?? [];
    this.allowed = options.allowed ?? [];
  }
}
