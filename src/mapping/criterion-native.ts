import type { CodeableConcept, Quantity as FhirQuantity, GroupCharacteristic, Range } from '@medplum/fhirtypes';
import { type Atom, type Q, QUALIFIER, type Quantity } from '../eligibility/criterion.ts';
import { codeSystem, GENDER, UCUM } from './canonical.ts';
import { present } from './element.ts';

export const CHARACTERISTIC = codeSystem('characteristic');
export const AGE_CODE = { system: 'http://loinc.org', code: '30525-0', display: 'Age' } as const;
export const SEX_CODE = { system: 'http://loinc.org', code: '46098-0', display: 'Sex' } as const;

/** What a characteristic says to a reader that knows no extension. */
export type CodeAndValue = Pick<
  GroupCharacteristic,
  'code' | 'valueCodeableConcept' | 'valueBoolean' | 'valueQuantity' | 'valueRange'
>;

/** Domains whose atom says that the record has an entry of that kind with a code. */
const CODED_DOMAINS: ReadonlySet<Atom['domain']> = new Set([
  'condition',
  'medication',
  'procedure',
  'allergy',
  'immunization',
]);

export const isCodedDomain = (kind: string): kind is Atom['domain'] => (CODED_DOMAINS as ReadonlySet<string>).has(kind);

/** Whether an atom says nothing but what a plain characteristic can: about the patient, asserted, at no particular time. */
export const isPlain = (atom: Atom): boolean =>
  atom.subject === 'patient' &&
  atom.modality === 'asserted' &&
  atom.quantifier !== 'all' &&
  !atom.window &&
  !atom.duration &&
  !atom.count &&
  !atom.attrs &&
  atom.concept?.via.some((step) => step.startsWith(QUALIFIER)) !== true;

/** Whether a characteristic states a criterion, or a part of one in a contained Group. */
export type Rank = 'whole' | 'part';

/**
 * What only a reader of the text can judge: the text, true. Our code marks a whole criterion of that kind; a part of one
 * says by its text alone that it is words.
 */
export function opaque(text: string, rank: Rank): CodeAndValue {
  const blank = text.trim() === '';
  const code: CodeableConcept =
    rank === 'part' && !blank ? { text } : { coding: [{ system: CHARACTERISTIC, code: 'criterion' }] };
  if (rank === 'whole' && !blank) code.text = text;
  return { code, valueBoolean: true };
}

/**
 * Code and value of an atom as any FHIR reader understands them. What R4 cannot state whole (a window of time, a multiple
 * of the upper limit of normal, another person) is opaque: a reader that knows no extension must not take a part for it.
 */
export const stateAtom = (atom: Atom, text: string, rank: Rank): CodeAndValue =>
  (isPlain(atom) ? statePlain(atom) : undefined) ?? opaque(text, rank);

function statePlain(atom: Atom): CodeAndValue | undefined {
  if (atom.domain === 'age') return measured({ coding: [AGE_CODE], text: 'Age' }, atom.quantity);
  if (atom.domain === 'sex') return stateSex(atom);
  const coded = atom.concept;
  if (!coded || coded.codes.length === 0) return undefined;
  const concept = present<CodeableConcept>({
    coding: coded.codes.map((code) => ({ ...code })),
    text: coded.text.trim() === '' ? undefined : coded.text,
  });
  if (atom.domain === 'observation' || atom.domain === 'score') return measured(concept, atom.quantity);
  if (atom.quantity || !CODED_DOMAINS.has(atom.domain)) return undefined;
  return { code: { coding: [{ system: CHARACTERISTIC, code: atom.domain }] }, valueCodeableConcept: concept };
}

function stateSex(atom: Atom): CodeAndValue | undefined {
  const gender = genderOf(atom);
  if (gender === undefined || atom.quantity) return undefined;
  return {
    code: { coding: [SEX_CODE], text: 'Sex' },
    valueCodeableConcept: { coding: [{ system: GENDER, code: gender }] },
  };
}

const GENDER_WORDS: ReadonlySet<string> = new Set(['female', 'male']);

/** The administrative gender that an atom about sex asks for: its code, or its term where that is the code's own word. */
export function genderOf({ concept }: Atom): string | undefined {
  const word = concept?.text.toLowerCase() ?? '';
  return concept?.codes.find((code) => code.system === GENDER)?.code ?? (GENDER_WORDS.has(word) ? word : undefined);
}

/** Inclusive bounds become a Range, one strict bound a Quantity with a comparator; a bound by reference cannot be stated. */
function measured(code: CodeableConcept, quantity: Quantity | undefined): CodeAndValue | undefined {
  if (!quantity || quantity.ref !== undefined || quantity.factor !== undefined) return undefined;
  const { op, lo, hi } = quantity;
  if (op === '=' || op === '>' || op === '>=' || op === '<' || op === '<=') {
    const bound = op === '<' || op === '<=' ? hi : lo;
    const value = bound && toQuantity(bound);
    if (!value) return undefined;
    if (op === '=') return { code, valueQuantity: value };
    if (op === '>' || op === '<') return { code, valueQuantity: { ...value, comparator: op } };
    return { code, valueRange: op === '>=' ? { low: value } : { high: value } };
  }
  if (quantity.loOpen || quantity.hiOpen) return undefined;
  const low = lo && toQuantity(lo);
  const high = hi && toQuantity(hi);
  return low && high && isInOrder(low, high) ? { code, valueRange: { low, high } satisfies Range } : undefined;
}

/** R4 has no Range that ends below its start (rng-2). */
const isInOrder = (low: FhirQuantity, high: FhirQuantity): boolean =>
  low.code !== high.code || low.value! <= high.value!;

/** A Quantity with its UCUM code; undefined where the value is no number. */
export function toQuantity(q: Q): FhirQuantity | undefined {
  if (typeof q.value !== 'number' || !Number.isFinite(q.value)) return undefined;
  return present<FhirQuantity>({
    value: q.value,
    unit: q.unit.trim() === '' ? undefined : q.unit,
    system: q.ucum === undefined ? undefined : UCUM,
    code: q.ucum,
  });
}
