import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { trialBundles, trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import { groupFromCriteria } from '../../../src/mapping/group.ts';
import { readRecords } from '../../../src/registry/records.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import { corpusText } from '../../corpus.ts';
import { criteriaVariation } from './varied-criteria.ts';

interface RealTrial {
  readonly study: AnyResource;
  readonly plan: AnyResource | undefined;
  /** Locations of its sites. */
  readonly places: readonly AnyResource[];
  readonly criteria: readonly Criterion[];
}

/**
 * So many studies as a store holds them, each with its Group and PlanDefinition: those of real trials under new ids, all
 * of them recruiting, since a request is judged against those alone; of their criteria about a third left, a third with
 * another number, a fifth with another concept of the same family, and the rest exchanged for one of another trial. Their
 * sites are those of the real ones, each with its own status.
 */
export async function* servedTrials(count: number, terminology: Terminology): AsyncGenerator<readonly AnyResource[]> {
  const real = await realTrials(terminology);
  const varied = criteriaVariation(
    real.flatMap(({ criteria }) => criteria),
    terminology,
  );
  const known = new Set<string>();
  const isNew = ({ id = '' }: AnyResource): boolean => !known.has(id) && known.add(id).has(id);
  for (let at = 0; at < count; at++) {
    const { study, plan, places, criteria } = real[at % real.length]!;
    const id = `NCT9${String(at).padStart(7, '0')}`;
    const group = groupFromCriteria(
      id,
      criteria.map(varied).map((criterion, place) => ({ ...criterion, id: `c${place + 1}` })),
    );
    yield [
      {
        ...recruiting(study),
        id,
        enrollment: [{ reference: `Group/${group.id}` }],
        ...(plan && { protocol: [{ reference: `PlanDefinition/${id}` }] }),
      },
      group as object as AnyResource,
      ...(plan ? [{ ...plan, id }] : []),
      ...(at < real.length ? places.filter(isNew) : []),
    ];
  }
}

/** By FHIR's status and by the registry's own, which counts where there is one. */
function recruiting(study: AnyResource): AnyResource {
  const { extension = [] } = (study['_status'] ?? {}) as { readonly extension?: readonly { readonly url: string }[] };
  const own = extension.map((one) => (one.url === OVERALL_STATUS ? { ...one, valueCode: 'RECRUITING' } : one));
  return { ...study, status: 'active', ...(own.length > 0 && { _status: { extension: own } }) };
}

const OVERALL_STATUS = 'https://trialbridge.dev/fhir/StructureDefinition/ctgov-overall-status';

async function realTrials(terminology: Terminology): Promise<readonly RealTrial[]> {
  const found: RealTrial[] = [];
  for await (const read of readRecords(corpusText('ctgov/dev.ndjson.gz'), { from: 'auto', input: 'dev' })) {
    if (!('trial' in read)) continue;
    const entries = trialBundles(read.trial, terminology, { ids: 'literal' }).flatMap(({ entry = [] }) => entry);
    const resources = entries.flatMap(({ resource }) => (resource ? [asStored(resource, entries)] : []));
    const study = resources.find(({ resourceType }) => resourceType === 'ResearchStudy');
    if (study === undefined) throw new Error('A trial without a ResearchStudy');
    found.push({
      study,
      plan: resources.find(({ resourceType }) => resourceType === 'PlanDefinition'),
      places: resources.filter(({ resourceType }) => resourceType === 'Location'),
      criteria: trialCriteria(read.trial, terminology).filter(({ parent }) => parent === undefined),
    });
  }
  return found;
}

/** A resource of a transaction, its references to others of it as a store would keep them. */
function asStored(resource: Resource, entries: readonly BundleEntry[]): AnyResource {
  let text = JSON.stringify(resource);
  for (const { fullUrl, resource: other } of entries)
    if (fullUrl && other && text.includes(fullUrl))
      text = text.replaceAll(`"${fullUrl}"`, `"${other.resourceType}/${other.id}"`);
  return JSON.parse(text) as AnyResource;
}
