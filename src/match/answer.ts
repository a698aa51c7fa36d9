import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { parseJson } from '../kernel/json.ts';
import { matchBundle } from './result.ts';

/** An entry before it is written. */
export interface AnswerEntry {
  readonly fullUrl: string;
  /** A resource that was made for the answer; of one that is stored its JSON in UTF-8, as it is stored. */
  readonly resource: Resource | Buffer;
  readonly search: BundleEntry['search'] & object;
}

/** A searchset before it is written: what is stored has not been parsed, and goes out as it is. */
export interface Answer {
  /** Studies that were judged and passed `minScore`, not only those of the page. */
  readonly total: number;
  readonly entries: readonly AnswerEntry[];
}

/** The same as a resource, for whoever does not write it at once. */
export const answerBundle = ({ total, entries }: Answer): Bundle => matchBundle(total, entries.map(bundleEntry));

const bundleEntry = ({ fullUrl, resource, search }: AnswerEntry): BundleEntry => ({
  fullUrl,
  resource: Buffer.isBuffer(resource) ? (parseJson(resource.toString('utf8')) as Resource) : resource,
  search,
});
