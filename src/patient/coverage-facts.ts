import { codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readPeriod } from './when.ts';

const STATES: Readonly<Record<string, Fact['state']>> = { active: 'active', cancelled: 'ended', draft: 'planned' };

/** Policies that pay for no care at large (v3-ActCode), and paying for oneself, which is no insurance at all. */
const NO_HEALTH_INSURANCE: ReadonlySet<string> = new Set([
  'AUTOPOL',
  'COL',
  'UNINSMOT',
  'DIS',
  'LIFE',
  'ANNU',
  'TLIFE',
  'ULIFE',
  'PNC',
  'REI',
  'SURPL',
  'UMBRL',
  'WCBPOL',
  'pay',
]);
const HEALTH_INSURANCE = 'health-insurance';

/** A Coverage: that the patient is insured, for how long, and by whom. */
export const coverageFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  const type = readCodeable(resource['type']);
  if (NO_HEALTH_INSURANCE.has(codeOf(resource['type']) ?? '')) return [];
  const payors = elementsOf(resource['payor']).flatMap(
    (payor) => textOf(payor['display']) ?? textOf(at.target(payor)?.['name']) ?? [],
  );
  const text = [labelOf(type), ...payors].filter((part) => part !== undefined).join(', ');
  const kinds = [type ?? { codings: [] }, ...payors.map((payor) => ({ codings: [], text: payor }))].map((codeable) =>
    at.named(codeable, ['social']),
  );
  const general = at.named({ codings: [], text: at.concept(HEALTH_INSURANCE)?.name ?? HEALTH_INSURANCE }, ['social']);
  const own = [...general.ownConcepts, ...kinds.flatMap(({ ownConcepts }) => ownConcepts)];
  const all = [...general.concepts, ...kinds.flatMap(({ concepts }) => concepts)];
  const period = elementOf(resource['period']);
  return [
    {
      domain: 'coverage',
      reference: at.reference,
      expression: 'Coverage',
      codings: type?.codings ?? [],
      text: text === '' ? 'Insurance' : text,
      ownConcepts: [...new Set(own)],
      concepts: [...new Set(all)],
      certainty: STATES[status] === undefined ? 'provisional' : 'confirmed',
      state: STATES[status] ?? 'unknown',
      ...(period && readPeriod(period, 'Coverage.period', at)),
    },
  ];
};
