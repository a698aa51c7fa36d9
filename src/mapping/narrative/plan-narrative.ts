import type { Narrative, PlanDefinitionAction } from '@medplum/fhirtypes';
import { escaped, Page, upTo } from './xhtml.ts';

/** Characters of the narrative of a plan, about. */
const MOST = 6_000;
const MOST_ARMS = 30;
const MOST_GIVEN = 30;
const MOST_OF_TITLE = 300;

/** The arms of a plan and what each receives. */
export function planNarrative(groups: readonly PlanDefinitionAction[]): Narrative {
  const page = new Page(MOST);
  page.heading(3, 'Protocol');
  if (groups.length === 0) page.paragraph('The registry lists no arms and no interventions.');
  else page.items(groups, { most: MOST_ARMS, html: toArm });
  return page.toNarrative();
}

function toArm({ title, action = [] }: PlanDefinitionAction): string {
  const name = `<b>${titled(title ?? 'Arm without a name')}</b>`;
  if (action.length === 0) return `${name}: no intervention is named`;
  const given = action
    .slice(0, MOST_GIVEN)
    .map((one) => `<li>${titled(one.title ?? 'Intervention without a name')}</li>`);
  if (action.length > given.length) given.push(`<li><i>and ${action.length - given.length} more</i></li>`);
  return `${name}<ul>${given.join('')}</ul>`;
}

const titled = (text: string): string => escaped(upTo(text, MOST_OF_TITLE));
