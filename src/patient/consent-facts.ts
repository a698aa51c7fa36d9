import { labelOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readDay, readPeriod } from './when.ts';

const STATES: Readonly<Record<string, Fact['state']>> = {
  draft: 'planned',
  proposed: 'planned',
  active: 'active',
  rejected: 'not-done',
  inactive: 'ended',
};

/** What narrows a provision to some data, actor or purpose. */
const NARROWING = ['actor', 'action', 'securityLabel', 'purpose', 'class', 'code', 'data', 'provision'] as const;

/**
 * A Consent: what was agreed to, or (refuted) refused; its scope, then its categories are the codings. Provisional where
 * exceptions or narrower provisions go with it, since they are not worked out.
 */
export const consentFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  const scope = readCodeable(resource['scope']);
  const categories = elementsOf(resource['category']).flatMap((category) => readCodeable(category) ?? []);
  const text = labelOf(scope) ?? labelOf(categories[0]);
  const provision = elementOf(resource['provision']);
  const period = elementOf(provision?.['period']);
  const recorded = readDay(resource['dateTime'], 'Consent.dateTime', at);
  const when = period ? readPeriod(period, 'Consent.provision.period', at) : {};
  const date = textOf(resource['dateTime']) ?? when.date;
  const denied = provision?.['type'] === 'deny';
  const isNarrow = NARROWING.some((name) => provision?.[name] !== undefined);
  return [
    {
      domain: 'consent',
      reference: at.reference,
      expression: denied ? 'Consent.provision' : 'Consent.status',
      codings: [scope, ...categories].flatMap((codeable) => codeable?.codings ?? []),
      ...(text !== undefined && { text }),
      ownConcepts: [],
      concepts: [],
      certainty: isNarrow ? 'provisional' : denied ? 'refuted' : 'confirmed',
      state: STATES[status] ?? 'unknown',
      ...when,
      ...(recorded && { recorded }),
      ...(date !== undefined && { date }),
      value: { kind: 'text', text: denied ? 'refused' : status === 'active' ? 'agreed' : status },
    },
  ];
};
