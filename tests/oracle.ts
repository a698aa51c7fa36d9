/** An independent validator of R4, which refuses unknown elements. */
import { createRequire } from 'node:module';

interface Message {
  readonly severity: string;
  readonly location: string;
  readonly message: string;
}
interface Oracle {
  validate(resource: unknown, options: { errorOnUnexpected: boolean }): { readonly messages: readonly Message[] };
}
const { Fhir } = createRequire(import.meta.url)('fhir') as { Fhir: new () => Oracle };
const oracle = new Fhir();

export const oracleErrors = (resource: unknown): readonly Message[] =>
  oracle
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
