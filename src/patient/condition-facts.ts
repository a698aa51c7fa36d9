import type { AnyResource } from '../fhir/resource.ts';
import { dayRange } from '../kernel/dates.ts';
import { systemOf } from '../terminology/code-index.ts';
import { CONCEPT_KINDS, type ConceptKind, SYSTEMS } from '../terminology/concept.ts';
import { readCategories, readSites } from './body-site.ts';
import { type Codeable, codeOf, labelOf, readCodeable } from './codeable.ts';
import { type Collecting, type Collector, requiredCode } from './collecting.ts';
import { stageOf } from './condition-stage.ts';
import { deniedKind } from './denial.ts';
import { textOf } from './element.ts';
import { explicitContext } from './explicit-context.ts';
import type { Fact } from './facts.ts';
import { LIFELONG } from './lifelong.table.ts';
import { ALLERGY_KINDS, allergenIn, isHarm } from './recorded-allergy.ts';
import { readDay, readWhen, type When } from './when.ts';
import { labelFor, saidYear, withoutDoubt, worded } from './wording.ts';

/** Everything but substances. */
const SUFFERED: readonly ConceptKind[] = CONCEPT_KINDS.filter(
  (kind) => kind !== 'medication' && kind !== 'immunization' && kind !== 'allergen',
);

const STATES: Readonly<Record<string, Fact['state']>> = {
  active: 'active',
  recurrence: 'active',
  relapse: 'active',
  inactive: 'ended',
  remission: 'ended',
  resolved: 'ended',
};

/** What a verificationStatus makes of a statement; undefined: it is no statement at all. */
export function certaintyOf(status: string | undefined): Fact['certainty'] | undefined {
  switch (status) {
    case 'entered-in-error':
      return undefined;
    case 'refuted':
      return 'refuted';
    case 'unconfirmed':
    case 'provisional':
    case 'differential':
    case 'unknown':
      return 'provisional';
    default:
      return 'confirmed';
  }
}

/** A Condition: problem, diagnosis or finding. */
export const conditionFacts: Collector = (resource, at) => {
  const stated = certaintyOf(codeOf(resource['verificationStatus']));
  if (stated === undefined) return [];
  const codeable = requiredCode(resource, 'code', at);
  if (!codeable) return [];
  const kind = deniedKind(codeable);
  const context = kind === undefined ? contextOf(codeable, at) : undefined;
  const thought = withoutDoubt(codeable);
  const meant = context?.of === 'denied' ? turned(stated) : stated;
  const certainty = thought && meant === 'confirmed' ? 'provisional' : meant;
  const onset = onsetOf(resource, codeable, at);
  const abatement = imprecise(readWhen(resource, 'abatement', 'Condition', at));
  const end = abatement.start;
  const recorded = readDay(resource['recordedDate'] ?? resource['assertedDate'], 'Condition.recordedDate', at);
  const stage = stageOf(resource, at);
  const date = onset.date ?? textOf(resource['recordedDate']) ?? textOf(resource['assertedDate']);
  const {
    named,
    past,
    severity: said,
  } = worded(
    context?.thing ??
      (thought ? { ...thought, codings: codeable.codings.map(({ display: _display, ...code }) => code) } : codeable),
    certainty === 'refuted',
    (one) => at.named(one, SUFFERED),
    (entry, text) => (context?.of === 'service' ? entry : at.phrased(entry, text, 'condition')),
  );
  const severity = labelOf(readCodeable(resource['severity'])) ?? said;
  const fact: Fact = {
    domain: context?.of === 'family' ? 'family' : (kind ?? 'condition'),
    reference: at.reference,
    expression: 'Condition.code',
    ...named,
    ...codeable,
    certainty: kind ? 'refuted' : certainty,
    state: isInRemission(codeable) ? 'ended' : stateOf(resource, at),
    ...(onset.start && { start: onset.start }),
    ...(end && { end }),
    ...(recorded && { recorded }),
    ...(date !== undefined && { date }),
    ...(severity !== undefined && { severity }),
    ...(stage !== undefined && { stage }),
    ...readSites(resource['bodySite']),
    ...readCategories(resource['category']),
    ...(past && !named.concepts.some((id) => LIFELONG.has(id)) && { past }),
    ...(kind && { blanket: true }),
  };
  if (fact.domain !== 'condition') return [fact];
  return [fact, ...allergyNamed(fact, at), ...drugTaken(fact, at)];
};

/** What its name says of somebody else or denies, where its codes do not name a disease of the patient all the same. */
function contextOf(codeable: Codeable, at: Collecting): ReturnType<typeof explicitContext> {
  const codings = codeable.codings.map(({ system, code }) => ({ system, code }));
  const bare = at.named({ codings }, SUFFERED);
  const named =
    bare.ownConcepts.length > 0 ? bare : at.named({ codings: [], text: labelFor(codeable) ?? '' }, SUFFERED);
  return named.ownConcepts.length > 0 ? undefined : explicitContext(codeable);
}

/** A denial that was refuted affirms nothing for certain. */
const turned = (certainty: Fact['certainty']): Fact['certainty'] =>
  certainty === 'confirmed' ? 'refuted' : 'provisional';

/** As stated, else the year that the entry's own words give. */
function onsetOf(resource: AnyResource, codeable: Codeable, at: Collecting): When {
  const stated = imprecise(readWhen(resource, 'onset', 'Condition', at));
  if (stated.start !== undefined) return stated;
  const date = saidYear(labelFor(codeable) ?? '');
  const start = dayRange(date);
  return date === undefined || start === undefined ? stated : { start, date };
}

/** An allergy to a substance, kept on the list of problems. */
function allergyNamed(fact: Fact, at: Collecting): readonly Fact[] {
  if (fact.ownConcepts.length > 0 || !isHarm(fact)) return [];
  const substance = allergenIn(fact);
  const byCode = at.named({ codings: fact.codings }, ['allergen']);
  const { ownConcepts, concepts } =
    byCode.ownConcepts.length > 0 || substance === undefined
      ? byCode
      : at.named({ codings: [], text: substance }, ALLERGY_KINDS);
  return ownConcepts.length === 0 ? [] : [{ ...fact, domain: 'allergy', ownConcepts, concepts }];
}

const LONG_TERM = /^long[- ]term (?:\(current\) |current )?(?:drug )?(?:use|therapy|treatment)(?: of| with)? (.+)$/i;

/** A drug taken for long, kept on the list of problems: ICD-10-CM Z79, or its words. */
function drugTaken(fact: Fact, at: Collecting): readonly Fact[] {
  const drug = LONG_TERM.exec(labelFor(fact) ?? '')?.[1];
  const codings = fact.codings
    .filter(({ code }) => code.startsWith('Z79'))
    .map(({ system, code }) => ({ system, code }));
  const named = [{ codings }, { codings: [], ...(drug !== undefined && { text: drug }) }]
    .map((codeable) => at.named(codeable, ['medication']))
    .find(({ ownConcepts }) => ownConcepts.length > 0);
  if (!named) return [];
  const { ownConcepts, concepts } = named;
  const state = fact.state === 'unknown' ? 'active' : fact.state;
  return [{ ...fact, domain: 'medication', ownConcepts, concepts, state }];
}

const REMISSION =
  /\bin (?:(?:full|complete|early|sustained|early full|sustained full) )?remission\b(?! (?:unspecified|status))/i;
/** ICD-10-CM: dependence, abuse and use of substances, and single episodes of depression, in remission or in full remission. */
const REMISSION_CODE = /^F1\d\.?[129]1$|^F32\.?5$|^F33\.?42$/i;

/** An illness whose own name says that it is in remission, which lists of problems still call active. */
const isInRemission = (codeable: Codeable): boolean =>
  codeable.codings.some(({ system, code }) => systemOf(system) === SYSTEMS.icd10cm && REMISSION_CODE.test(code)) ||
  REMISSION.test(labelFor(codeable)?.replace(/\bnot in remission\b/i, '') ?? '');

function stateOf(resource: AnyResource, at: Collecting): Fact['state'] {
  const status = codeOf(resource['clinicalStatus']);
  const state = status === undefined ? undefined : STATES[status];
  if (status !== undefined && state === undefined) at.problem('Condition.clinicalStatus', `Unknown code ${status}`);
  const abated = Object.keys(resource).some((name) => name.startsWith('abatement') && resource[name] !== false);
  return state ?? (abated ? 'ended' : 'unknown');
}

/** As onset and abatement, a Period is the time within which it began or ended: no more than an imprecise date. */
function imprecise({ start, end, date }: When): When {
  const range = start && end ? { first: start.first, last: end.last } : (start ?? end);
  return { ...(range && { start: range }), ...(date !== undefined && { date }) };
}
