import type { AnyResource } from '../fhir/resource.ts';
import type { Include, SearchQuery } from '../fhir/search/tree.ts';
import { Failure } from '../kernel/failure.ts';
import { FACT_TYPES } from '../patient/collect-facts.ts';
import type { Access } from '../store/access.ts';
import type { Store, Version } from '../store/store.ts';
import type { Turns } from './turns.ts';

/** Resource types of a record that say something about eligibility; each has R4's search parameter `patient`. */
export const RECORD_TYPES = FACT_TYPES;

const PAGE = 1000;
const SUBJECT = { expression: "Parameters.parameter.where(name = 'subject').value" };

/**
 * The stored record of one patient as a collection Bundle, as far as the caller may see it; entries in the order of type
 * and id, so that the same record gives the same Bundle.
 *
 * @param reference `Patient/id`
 * @throws Failure `not-found` where there is no such patient, or the caller may not see it; `invalid` for another form
 */
export async function storedRecord(store: Store, access: Access, reference: string, turn: Turns): Promise<AnyResource> {
  const id = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(reference)?.[1];
  if (id === undefined) {
    throw new Failure('invalid', `The subject must be a reference of the form Patient/id, not "${reference}"`, SUBJECT);
  }
  const patient = await store.read(access, 'Patient', id);
  if (!patient || patient.deleted) throw new Failure('not-found', `There is no Patient/${id}`, SUBJECT);
  const versions = new Map<string, Version>([[reference, patient]]);
  for (const type of RECORD_TYPES) {
    for (const version of await ofPatient(store, access, type, id))
      versions.set(`${version.type}/${version.id}`, version);
  }
  const entry: { readonly fullUrl: string; readonly resource: AnyResource }[] = [];
  for (const [fullUrl, version] of versions) {
    await turn();
    entry.push({ fullUrl, resource: JSON.parse(version.body.toString('utf8')) });
  }
  return { resourceType: 'Bundle', type: 'collection', entry };
}

/** All entries of one type about the patient; a medication order brings the Medication, a use the Device that it refers to. */
async function ofPatient(store: Store, access: Access, type: string, id: string): Promise<readonly Version[]> {
  const param = type.startsWith('Medication') ? 'medication' : type === 'DeviceUseStatement' ? 'device' : undefined;
  const includes: readonly Include[] = param === undefined ? [] : [{ reverse: false, iterate: false, type, param }];
  const found = new Map<string, Version>();
  let cursor: string | undefined;
  do {
    const query: SearchQuery = {
      type,
      where: { k: 'reference', param: 'patient', type: 'Patient', id },
      sort: [],
      count: PAGE,
      total: false,
      includes,
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(access, query);
    for (const version of [...page.matches, ...page.included]) found.set(`${version.type}/${version.id}`, version);
    cursor = page.next;
  } while (cursor !== undefined);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
}
