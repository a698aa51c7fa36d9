/** What a new record of a trial no longer has, and the store still shows as current. */
import type { AnyResource } from '../fhir/resource.ts';
import { urnFor } from '../kernel/ids.ts';
import { withChanges } from '../kernel/json.ts';
import { idSystem, registryPage } from '../mapping/canonical.ts';
import { mentionsOf, namesOf } from './resource-name.ts';

/** The live resources of one trial, or why they cannot be told. */
export type Held = { readonly resources: readonly AnyResource[] } | { readonly unanswered: string };

/** A service that can be asked what it holds. */
export interface Holdings {
  /** Of the types, those whose `meta.source` is `page`, whole. */
  heldFrom(page: string, types: readonly string[]): Promise<Held>;
}

/** How a resource says that it is no longer current, by type. The study itself and its Provenance always are. */
const RETIRED: Readonly<Record<string, { readonly status: string } | { readonly active: false }>> = {
  ActivityDefinition: { status: 'retired' },
  PlanDefinition: { status: 'retired' },
  DocumentReference: { status: 'superseded' },
  Location: { status: 'inactive' },
  Group: { active: false },
  Organization: { active: false },
  Practitioner: { active: false },
  PractitionerRole: { active: false },
};

/** A trial has one of each: where that is in the Bundle, none can be left behind. */
const SINGLE: ReadonlySet<string> = new Set(['ResearchStudy', 'Group', 'PlanDefinition', 'DocumentReference']);

export interface BundleEntry {
  readonly fullUrl?: string;
  readonly resource?: AnyResource;
  readonly request?: object;
}

/** Updates to be sent in the Bundle's own transaction, each for the version that was looked at. */
export interface Retirement {
  readonly entries: readonly BundleEntry[];
  /** Why nothing can be retired, where the service does not say what it holds. */
  readonly unanswered?: string;
}

const NOTHING: Retirement = { entries: [] };

/**
 * What is to be retired with a Bundle of a trial: all that the trial owns (the registry page is its `meta.source`) and
 * that cannot be reached from the Bundle, through the Bundle's own resources and then through stored ones. Only the
 * Bundle that brings the trial's Provenance speaks for the whole trial: the parts of a split one before it retire nothing,
 * nor does any other Bundle. What is retired already is left as it is, and what is shared is never touched.
 */
export async function retirementWith(bundle: AnyResource, holdings: Holdings): Promise<Retirement> {
  const brought = resourcesIn(bundle);
  const page = pageOf(bundle, brought);
  if (page === undefined) return NOTHING;
  const here = new Set(brought.map(({ resourceType }) => resourceType));
  const asked = [...Object.keys(RETIRED), 'ResearchStudy'].filter((type) => !(SINGLE.has(type) && here.has(type)));
  const held = await holdings.heldFrom(page, asked);
  if ('unanswered' in held) return { entries: [], unanswered: held.unanswered };
  return { entries: leftBehind(brought, held.resources).flatMap(retired) };
}

const resourcesIn = (bundle: AnyResource): AnyResource[] =>
  (Array.isArray(bundle['entry']) ? (bundle['entry'] as readonly BundleEntry[]) : []).flatMap(
    ({ resource }) => resource ?? [],
  );

/** The registry page of the trial for which a transaction speaks. */
function pageOf({ resourceType, type }: AnyResource, brought: readonly AnyResource[]): string | undefined {
  if (resourceType !== 'Bundle' || type !== 'transaction') return undefined;
  for (const one of brought) {
    if (one.resourceType !== 'Provenance') continue;
    const { source, tag } = (one.meta ?? {}) as {
      readonly source?: unknown;
      readonly tag?: readonly { readonly system?: string; readonly code?: string }[];
    };
    const code = tag?.find(({ system }) => system === idSystem('Provenance'))?.code;
    const page = code?.endsWith('-source') ? registryPage(code.slice(0, -'-source'.length)) : undefined;
    if (page !== undefined && page === source) return page;
  }
  return undefined;
}

/** Those of the held resources that neither are in the Bundle nor can be reached from it. */
function leftBehind(brought: readonly AnyResource[], held: readonly AnyResource[]): AnyResource[] {
  const given = new Set(brought.flatMap(namesOf));
  let waiting = held.filter((one) => !namesOf(one).some((name) => given.has(name)));
  let news: readonly AnyResource[] = brought;
  while (waiting.length > 0 && news.length > 0) {
    const mentioned = new Set(news.flatMap((one) => [...mentionsOf(one)]));
    news = waiting.filter((one) => namesOf(one).some((name) => mentioned.has(name)));
    const reached = new Set(news);
    waiting = waiting.filter((one) => !reached.has(one));
  }
  return waiting;
}

function retired(resource: AnyResource): BundleEntry[] {
  const form = RETIRED[resource.resourceType];
  const isSo = form === undefined || Object.entries(form).every(([key, value]) => resource[key] === value);
  if (isSo || resource.id === undefined) return [];
  const name = `${resource.resourceType}/${resource.id}`;
  const version = resource.meta?.versionId;
  return [
    {
      fullUrl: urnFor(name),
      resource: withChanges(resource, form),
      request: { method: 'PUT', url: name, ...(version !== undefined && { ifMatch: `W/"${version}"` }) },
    },
  ];
}
