import { type Access, FULL_ACCESS } from '../../store/access.ts';
import type { Headers } from '../call.ts';

/** What is known of a request before its body is read. */
export interface Claimant {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

/**
 * What the sender of a request may see and change.
 *
 * @throws Failure `unauthenticated` where a token is missing or not to be believed
 */
export type AccessOf = (claimant: Claimant) => Promise<Access>;

/** For a server that only its own machine can reach. */
export const openAccess: AccessOf = async () => FULL_ACCESS;
