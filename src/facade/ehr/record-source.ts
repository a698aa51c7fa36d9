import type { AnyResource } from '../../fhir/resource.ts';

/** Hospital systems that the operator has named: nothing is ever asked of any other. */
export interface RecordSource {
  /** Whether an absolute reference is to a Patient of one of them. */
  holds(reference: string): boolean;
  /**
   * The record of one patient as a collection Bundle, in the order of type and id, its entries named by their addresses
   * there. Types that the system does not offer are named by an OperationOutcome at its end.
   *
   * @param reference one that it holds
   * @param authorization header of the caller, passed on only where the operator says so
   * @throws Failure `not-found` for a patient who is not there; `too-costly` for a record over the limits; `unauthenticated`
   * where the caller's token is to be passed on and there is none; `upstream` where the system cannot be asked, refuses, or
   * answers what cannot be used, or does not offer what no record may be judged without
   */
  record(reference: string, authorization: string | undefined): Promise<AnyResource>;
}

export interface EhrSettings {
  /** FHIR R4 bases, without a slash at their end. */
  readonly bases: readonly string[];
  /** Longest that one answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest that a whole record may take, in milliseconds. */
  readonly recordTimeoutMs: number;
  /** Largest answer that is read, and largest record, in bytes after unpacking. */
  readonly maxBytes: number;
  /** How the systems are told who asks: nothing; the caller's own token; or a token of a SMART backend service. */
  readonly access: 'open' | 'caller' | BackendService;
}

/** SMART App Launch, backend services: client_credentials with a signed assertion. */
export interface BackendService {
  readonly tokenUrl: string;
  readonly clientId: string;
  /** PEM. RSA signs with RS384, the curve P-384 with ES384. */
  readonly privateKey: string;
  /** By which the authorization server finds the public key. */
  readonly keyId?: string;
  readonly scope: string;
}
