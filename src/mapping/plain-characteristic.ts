import type {
  CodeableConcept,
  Coding as FhirCoding,
  Quantity as FhirQuantity,
  GroupCharacteristic,
} from '@medplum/fhirtypes';
import type { Atom, ConceptRef, Domain, Node, Q, Quantity } from '../eligibility/criterion.ts';
import type { Coding } from '../terminology/concept.ts';
import { GENDER, UCUM } from './canonical.ts';
import { lookUp } from './code-map.table.ts';
import { AGE_CODE, CHARACTERISTIC, SEX_CODE } from './criterion-native.ts';
import { present } from './element.ts';

const SNOMED = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';
const ICD = /^http:\/\/hl7\.org\/fhir\/sid\/icd-(?:9|10)/;
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';

/** Codes by which people name the kind of a characteristic, `system|code`. */
const KIND_CODES: Readonly<Record<string, Domain>> = {
  [`${LOINC}|${AGE_CODE.code}`]: 'age',
  [`${LOINC}|21612-7`]: 'age',
  [`${SNOMED}|397669002`]: 'age',
  [`${SNOMED}|424144002`]: 'age',
  [`${CHARACTERISTIC}|age-limit`]: 'age',
  [`${LOINC}|${SEX_CODE.code}`]: 'sex',
  [`${LOINC}|76689-9`]: 'sex',
  [`${LOINC}|21840-4`]: 'sex',
  [`${SNOMED}|263495000`]: 'sex',
  [`${SNOMED}|734000001`]: 'sex',
  [`${CHARACTERISTIC}|sex-limit`]: 'sex',
  [`${LOINC}|29308-4`]: 'condition',
  [`${LOINC}|11450-4`]: 'condition',
  [`${SNOMED}|64572001`]: 'condition',
  [`${SNOMED}|282291009`]: 'condition',
  [`${SNOMED}|439401001`]: 'condition',
  [`${SNOMED}|404684003`]: 'condition',
  [`${CHARACTERISTIC}|condition`]: 'condition',
  [`${CHARACTERISTIC}|medication`]: 'medication',
  [`${CHARACTERISTIC}|procedure`]: 'procedure',
  [`${CHARACTERISTIC}|allergy`]: 'allergy',
  [`${CHARACTERISTIC}|immunization`]: 'immunization',
};

const KIND_WORDS: Readonly<Record<string, Domain>> = {
  age: 'age',
  'current age': 'age',
  sex: 'sex',
  gender: 'sex',
  condition: 'condition',
  diagnosis: 'condition',
  disease: 'condition',
  disorder: 'condition',
  problem: 'condition',
  medication: 'medication',
  drug: 'medication',
  procedure: 'procedure',
  allergy: 'allergy',
  immunization: 'immunization',
  vaccination: 'immunization',
};

const TIME_UNITS: Readonly<Record<string, string>> = {
  a: 'a',
  year: 'a',
  years: 'a',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  wk: 'wk',
  week: 'wk',
  weeks: 'wk',
  d: 'd',
  day: 'd',
  days: 'd',
  h: 'h',
  min: 'min',
};

/** What a person reads in a characteristic: its code, then its value. */
export function plainText(one: GroupCharacteristic): string {
  const label = (concept: CodeableConcept | undefined): string =>
    concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code ?? '';
  const amount = (q: FhirQuantity | undefined): string =>
    q?.value === undefined ? '' : `${q.comparator ?? ''}${q.value}${(q.unit ?? q.code) ? ` ${q.unit ?? q.code}` : ''}`;
  const range = one.valueRange && `${amount(one.valueRange.low)} to ${amount(one.valueRange.high)}`;
  const value = label(one.valueCodeableConcept) || range || amount(one.valueQuantity);
  return [label(one.code), value].filter((part) => part !== '').join(': ');
}

/**
 * A characteristic that others wrote: age, sex, a coded entry of the record or a measured value become an atom; whatever
 * else it says, or says for a certain period only, is opaque, so that it can only be unknown.
 */
export function readPlain(one: GroupCharacteristic, at: number): Node {
  const read = one.period ? undefined : readKnown(one);
  const negative = one.valueBoolean === false;
  const atom: Atom = {
    k: 'atom',
    id: `a${at + 1}`,
    span: [0, plainText(one).length],
    rule: 'group-characteristic',
    subject: 'patient',
    quantifier: 'any',
    modality: 'asserted',
    ...(read ?? { domain: 'opaque' as const }),
  };
  return negative ? { k: 'not', of: atom } : atom;
}

type Known = Pick<Atom, 'domain' | 'concept' | 'quantity'>;

function readKnown(one: GroupCharacteristic): Known | undefined {
  const kind = kindOf(one.code);
  if (kind === 'age') {
    const quantity = readQuantity(one, true);
    return quantity && { domain: 'age', quantity };
  }
  if (kind === 'sex') {
    const codes = codesOf(one.valueCodeableConcept).filter((code) => code.system === GENDER);
    return codes[0] && { domain: 'sex', concept: { text: codes[0].code, codes, closure: 'self', via: ['coded'] } };
  }
  if (kind !== undefined) {
    const codes = codesOf(one.valueCodeableConcept);
    return codes.length > 0 ? { domain: kind, concept: conceptOf(one.valueCodeableConcept, codes) } : undefined;
  }
  const codes = codesOf(one.code);
  if (one.valueBoolean !== undefined) {
    const domain = domainOfSystem(codes);
    return domain && { domain, concept: conceptOf(one.code, codes) };
  }
  const quantity = readQuantity(one, false);
  if (!quantity || !codes.some((code) => code.system === LOINC || code.system === SNOMED)) return undefined;
  return { domain: 'observation', concept: conceptOf(one.code, codes), quantity };
}

function kindOf(code: CodeableConcept | undefined): Domain | undefined {
  for (const { system, code: value } of code?.coding ?? []) {
    const kind = KIND_CODES[`${system}|${value}`];
    if (kind) return kind;
  }
  return code?.coding?.length ? undefined : lookUp(KIND_WORDS, code?.text?.trim().toLowerCase());
}

/** A statement of truth about a code is only understood where its system holds one kind of thing. */
function domainOfSystem(codes: readonly Coding[]): Domain | undefined {
  if (codes.some((code) => ICD.test(code.system))) return 'condition';
  return codes.some((code) => code.system === RXNORM) ? 'medication' : undefined;
}

const codesOf = (concept: CodeableConcept | undefined): Coding[] =>
  (concept?.coding ?? []).flatMap(({ system, code, display }: FhirCoding) =>
    system === undefined || code === undefined ? [] : [present<Coding>({ system, code, display } as Coding)],
  );

const conceptOf = (concept: CodeableConcept | undefined, codes: readonly Coding[]): ConceptRef => ({
  text: concept?.text ?? codes[0]?.display ?? codes[0]?.code ?? '',
  codes,
  closure: 'descendants',
  via: ['coded'],
});

const SPAN = [0, 0] as const;

function readQuantity({ valueRange, valueQuantity }: GroupCharacteristic, time: boolean): Quantity | undefined {
  const read = (q: FhirQuantity | undefined): Q | undefined => readQ(q, time);
  if (valueQuantity) {
    const bound = read(valueQuantity);
    const op = valueQuantity.comparator ?? '=';
    if (!bound) return undefined;
    if (op === '<' || op === '<=') return { op, hi: bound, span: SPAN };
    return op === '>' || op === '>=' || op === '=' ? { op, lo: bound, span: SPAN } : undefined;
  }
  const lo = read(valueRange?.low);
  const hi = read(valueRange?.high);
  if ((valueRange?.low && !lo) || (valueRange?.high && !hi)) return undefined;
  if (lo && hi) return { op: 'between', lo, hi, span: SPAN };
  return lo ? { op: '>=', lo, span: SPAN } : hi && { op: '<=', hi, span: SPAN };
}

/** The value with its unit; a time needs one that is known. */
function readQ(q: FhirQuantity | undefined, time: boolean): Q | undefined {
  if (q?.value === undefined) return undefined;
  const ucum = q.system === UCUM || q.system === undefined ? q.code : undefined;
  const known = time ? lookUp(TIME_UNITS, (ucum ?? q.unit)?.toLowerCase()) : ucum;
  if (time && known === undefined) return undefined;
  return present<Q>({ value: q.value, unit: q.unit ?? q.code ?? '', ucum: known } as Q);
}
