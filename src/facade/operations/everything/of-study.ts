import type { PlanDefinition, PlanDefinitionAction } from '@medplum/fhirtypes';
import type { AnyResource } from '../../../fhir/resource.ts';
import type { Gathering } from './gathering.ts';

/** From these, references are followed further: what describes a study, and the parties to it. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'ActivityDefinition',
  'Group',
  'Location',
  'PlanDefinition',
  'PractitionerRole',
  'ResearchStudy',
]);

/** Adds a study, what it is described by, who takes part in running it, and its subjects, whose patients stay where they are. */
export async function gatherStudy(gathering: Gathering, study: AnyResource): Promise<void> {
  const open: AnyResource[] = [study];
  for (let one = open.pop(); one; one = open.pop()) {
    for (const name of gathering.namesIn(one)) {
      if (name.startsWith('Patient/')) continue;
      const next = await gathering.fetch(name);
      if (next && next.resourceType !== 'ResearchStudy' && FOLLOWED.has(next.resourceType)) open.push(next);
    }
    if (one.resourceType !== 'PlanDefinition') continue;
    for (const url of activitiesOf(one as unknown as PlanDefinition))
      await gathering.search('ActivityDefinition', { k: 'uri', param: 'url', mode: 'exact', value: url }, (found) =>
        open.push(found),
      );
  }
  await gathering.search(
    'ResearchSubject',
    { k: 'reference', param: 'study', type: 'ResearchStudy', id: study.id ?? '' },
    () => undefined,
  );
}

/** Canonical URLs, without versions, of what the actions of a protocol are defined by. */
function activitiesOf({ action = [] }: PlanDefinition): ReadonlySet<string> {
  const urls = new Set<string>();
  const open: PlanDefinitionAction[] = [...action];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.definitionCanonical !== undefined) urls.add(one.definitionCanonical.split('|', 1)[0]!);
    open.push(...(one.action ?? []));
  }
  return urls;
}
