import type { ActivityDefinition, PlanDefinition, PlanDefinitionAction, Resource } from '@medplum/fhirtypes';
import { parseReference, referencesOf } from '../fhir/references.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { parseCondition } from '../fhir/search/query.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson } from '../kernel/json.ts';
import { fromBundle } from '../mapping/study-record.ts';
import type { Access } from '../store/access.ts';
import type { Store, Version } from '../store/store.ts';
import type { Trial } from '../trial/trial.ts';

/** Types of the resources that hold a part of a trial's record. */
const PARTS: ReadonlySet<string> = new Set([
  'Group',
  'PlanDefinition',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
]);

/** No trial of the registry comes near it; a store that others write to may hold anything. */
const MOST_PARTS = 20_000;
const PAGE = 200;

/**
 * The trial that a stored ResearchStudy and what it refers to describe; undefined where there is no such study, or the
 * caller may not see it.
 *
 * @throws Failure `unprocessable` where the study has no NCT number, or a resource that it refers to is not here: a record
 * with a hole in it would pass for a whole one
 */
export async function storedTrial(store: Store, access: Access, id: string): Promise<Trial | undefined> {
  const study = await store.read(access, 'ResearchStudy', id);
  if (!study || study.deleted) return undefined;
  const parts = new Map<string, AnyResource>([[`ResearchStudy/${id}`, resourceIn(study)]]);
  for (const [name, resource] of parts) {
    for (const { reference, expression } of referencesOf(resource)) {
      const parsed = parseReference(reference);
      if (parsed.kind !== 'local' || !PARTS.has(parsed.type)) continue;
      const key = `${parsed.type}/${parsed.id}`;
      if (!parts.has(key)) parts.set(key, await part(key, parsed.type, parsed.id, `${name}: ${expression}`));
    }
    for (const url of activityUrls(resource))
      for (const found of await every('ActivityDefinition', new URLSearchParams({ url })))
        parts.set(`ActivityDefinition/${found.id}`, found);
    if (parts.size > MOST_PARTS) throw new Failure('too-costly', `${name} refers to more than ${MOST_PARTS} resources`);
  }
  const about = `ResearchStudy/${id}`;
  const notes = [
    ...(await every('DocumentReference', new URLSearchParams({ related: about }))),
    ...(await every('Provenance', new URLSearchParams({ target: about }))),
  ];
  return fromBundle([...parts.values(), ...notes] as unknown as Resource[]);

  async function part(key: string, type: string, partId: string, place: string): Promise<AnyResource> {
    const version = await store.read(access, type, partId);
    if (version && !version.deleted) return resourceIn(version);
    throw new Failure('unprocessable', `${place} refers to ${key}, which is not here`, { expression: place });
  }

  async function every(type: string, query: URLSearchParams): Promise<AnyResource[]> {
    return collect(store, access, type, parseCondition(type, query.toString(), { baseUrl: '', now: 0 }));
  }
}

const resourceIn = (version: Version): AnyResource => parseJson(version.body.toString('utf8')) as AnyResource;

async function collect(store: Store, access: Access, type: string, where: SearchNode): Promise<AnyResource[]> {
  const found: AnyResource[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.search(access, {
      type,
      where,
      sort: [],
      count: PAGE,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.matches.map(resourceIn));
    cursor = page.next;
  } while (cursor !== undefined && found.length <= MOST_PARTS);
  return found;
}

/** Canonical URLs, without a version, of the activities that a plan's actions name, however deep. */
function activityUrls(resource: AnyResource): ReadonlySet<string> {
  if (resource.resourceType !== 'PlanDefinition') return new Set();
  const urls = new Set<NonNullable<ActivityDefinition['url']>>();
  const open: PlanDefinitionAction[] = [...((resource as unknown as PlanDefinition).action ?? [])];
  for (let action = open.pop(); action; action = open.pop()) {
    const url = action.definitionCanonical?.split('|')[0];
    if (url) urls.add(url);
    open.push(...(action.action ?? []));
  }
  return urls;
}
