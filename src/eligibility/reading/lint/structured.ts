import type { Atom, Criterion, Q, Quantity, Section } from '../../criterion.ts';

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
 * the registry's is an opaque criterion beside what could be read, never dropped.
 */
export function readStructured({
  minimumAge,
  maximumAge,
  sex,
  healthyVolunteers,
}: StructuredLimits): readonly Criterion[] {
  return [
    ...ageCriteria(minimumAge, maximumAge),
    ...(sex === 'FEMALE' || sex === 'MALE' ? [sexCriterion(sex)] : []),
    ...(healthyVolunteers === false ? [healthCriterion()] : []),
  ];
}

/** As the registry's older forms say that there is no limit. */
const NO_LIMIT = 'N/A';

function ageCriteria(minimum: string | undefined, maximum: string | undefined): readonly Criterion[] {
  const stated = [
    ['Minimum age', minimum],
    ['Maximum age', maximum],
  ].flatMap(([name, age]) =>
    age === undefined || age === NO_LIMIT ? [] : [{ text: `${name}: ${age}`, age: ageOf(age) }],
  );
  const read = stated.filter(({ age }) => age !== undefined);
  const unread = stated.filter(({ age }) => age === undefined);
  const text = (limits: typeof stated): string => limits.map((limit) => limit.text).join('; ');
  const quantity = bounds(
    minimum === undefined ? undefined : ageOf(minimum),
    maximum === undefined ? undefined : ageOf(maximum),
  );
  return [
    ...(quantity
      ? [structured('age', 'inclusion', text(read), { domain: 'age', rule: 'structured.age', quantity })]
      : []),
    ...(unread.length > 0
      ? [structured('age-unread', 'inclusion', text(unread), { domain: 'opaque', rule: 'structured.age-unread' })]
      : []),
  ];
}

function bounds(lo: Q | undefined, hi: Q | undefined): Quantity | undefined {
  if (lo && hi) return { op: 'between', lo, hi, span: NOWHERE };
  if (lo) return { op: '>=', lo, span: NOWHERE };
  return hi && { op: '<=', hi, span: NOWHERE };
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
