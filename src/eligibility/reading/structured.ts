import type { Atom, Criterion, Q, Quantity, Section } from '../criterion.ts';

/** The registry's structured limits (protocolSection.eligibilityModule). Ages are written "18 Years"; sex is FEMALE, MALE or ALL. */
export interface StructuredLimits {
  readonly minimumAge?: string;
  readonly maximumAge?: string;
  readonly sex?: string;
  readonly healthyVolunteers?: boolean;
}

const AGE = /^(\d{1,6}(?:\.\d{1,6})?) (Year|Month|Week|Day|Hour|Minute)s?$/i;
const UCUM: Readonly<Record<string, string>> = {
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
};

/** No place in the eligibility text: the limits stand beside it. */
const NOWHERE = [0, 0] as const;

/**
 * A criterion for each limit that the registry states: age bounds inclusive in completed units (one criterion for both),
 * sex where it is restricted, and, where healthy volunteers are not accepted, their exclusion. An age in another form than
 * the registry's is an opaque criterion, never dropped.
 */
export function readStructured({
  minimumAge,
  maximumAge,
  sex,
  healthyVolunteers,
}: StructuredLimits): readonly Criterion[] {
  return [
    ...ageCriterion(minimumAge, maximumAge),
    ...(sex === 'FEMALE' || sex === 'MALE' ? [sexCriterion(sex)] : []),
    ...(healthyVolunteers === false ? [healthCriterion()] : []),
  ];
}

function ageCriterion(minimum: string | undefined, maximum: string | undefined): readonly Criterion[] {
  if (minimum === undefined && maximum === undefined) return [];
  const text = [
    ...(minimum === undefined ? [] : [`Minimum age: ${minimum}`]),
    ...(maximum === undefined ? [] : [`Maximum age: ${maximum}`]),
  ].join('; ');
  const lo = minimum === undefined ? undefined : ageOf(minimum);
  const hi = maximum === undefined ? undefined : ageOf(maximum);
  const unread = (minimum !== undefined && !lo) || (maximum !== undefined && !hi);
  if (unread) return [structured('age', 'inclusion', text, { domain: 'opaque', rule: 'structured.age-unread' })];
  return [structured('age', 'inclusion', text, { domain: 'age', rule: 'structured.age', quantity: bounds(lo, hi) })];
}

function bounds(lo: Q | undefined, hi: Q | undefined): Quantity {
  if (lo && hi) return { op: 'between', lo, hi, span: NOWHERE };
  return lo ? { op: '>=', lo, span: NOWHERE } : { op: '<=', hi: hi!, span: NOWHERE };
}

function ageOf(text: string): Q | undefined {
  const parts = AGE.exec(text);
  return parts
    ? { value: Number(parts[1]), unit: text.slice(parts[1]!.length + 1), ucum: UCUM[parts[2]!.toLowerCase()]! }
    : undefined;
}

const sexCriterion = (sex: 'FEMALE' | 'MALE'): Criterion =>
  structured('sex', 'inclusion', `Sex: ${sex}`, {
    domain: 'sex',
    rule: 'structured.sex',
    concept: {
      text: sex.toLowerCase(),
      codes: [{ system: 'http://hl7.org/fhir/administrative-gender', code: sex.toLowerCase() }],
      closure: 'self',
      via: ['registry'],
    },
  });

const healthCriterion = (): Criterion =>
  structured('healthy-volunteer', 'exclusion', 'Healthy volunteer', {
    domain: 'judgement',
    rule: 'structured.healthy-volunteer',
  });

function structured(
  id: string,
  section: Section,
  text: string,
  atom: Pick<Atom, 'domain' | 'rule'> & Partial<Atom>,
): Criterion {
  return {
    id: `structured-${id}`,
    section,
    text,
    span: NOWHERE,
    ast: {
      k: 'atom',
      id: `structured-${id}.1`,
      span: NOWHERE,
      subject: 'patient',
      quantifier: 'any',
      modality: 'asserted',
      ...atom,
    },
    residue: [],
    tier: atom.domain === 'judgement' ? 'C' : 'A',
    structured: true,
  };
}
