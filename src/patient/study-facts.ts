import type { Collector } from './collecting.ts';
import { elementOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readPeriod } from './when.ts';

const STATES: Readonly<Record<string, Fact['state']>> = {
  candidate: 'planned',
  eligible: 'planned',
  screening: 'planned',
  'pending-on-study': 'planned',
  'on-study': 'active',
  'on-study-intervention': 'active',
  'on-study-observation': 'active',
  'follow-up': 'active',
  'off-study': 'ended',
  withdrawn: 'ended',
  ineligible: 'not-done',
  'not-registered': 'not-done',
  'potential-candidate': 'planned',
};

/** A ResearchSubject: taking part in a study. */
export const studyFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  const study = elementOf(resource['study']);
  const text = textOf(study?.['display']) ?? textOf(at.target(study)?.['title']) ?? textOf(study?.['reference']);
  const period = elementOf(resource['period']);
  if (STATES[status] === undefined) at.problem('ResearchSubject.status', `Unknown code ${status}`);
  return [
    {
      domain: 'study',
      reference: at.reference,
      expression: 'ResearchSubject.study',
      codings: [],
      ...(text !== undefined && { text }),
      ownConcepts: [],
      concepts: [],
      certainty: 'confirmed',
      state: STATES[status] ?? 'unknown',
      ...(period && readPeriod(period, 'ResearchSubject.period', at)),
    },
  ];
};
