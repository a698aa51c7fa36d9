import type { Coding as FhirCoding, Quantity as FhirQuantity } from '@medplum/fhirtypes';
import type { Domain, Q, Quantity } from '../eligibility/criterion.ts';
import type { Coding } from '../terminology/concept.ts';
import { AGE_CODE, CHARACTERISTIC, type CodeAndValue, isCodedDomain, SEX_CODE } from './criterion-native.ts';

/**
 * What code and value of a characteristic say of an atom. The extension beside them holds only what they do not say: it is
 * written against this reading and read over it, so that the two cannot differ.
 */
export interface Stated {
  readonly domain?: Domain;
  readonly concept?: { readonly text: string; readonly codes: readonly Coding[] };
  readonly quantity?: Pick<Quantity, 'op' | 'lo' | 'hi'>;
}

/** Where an extension says everything itself. */
export const NOTHING_STATED: Stated = {};

/** Reads a characteristic as `criterion-native` and `eligibility` write them. */
export function statedBy(one: CodeAndValue): Stated {
  const first = one.code?.coding?.[0];
  const kind = kindOf(one);
  if (kind === 'criterion' || (!first && one.valueBoolean !== undefined))
    return { concept: { text: one.code?.text ?? '', codes: [] } };
  if (first?.system === AGE_CODE.system && first.code === AGE_CODE.code) return measure('age', one);
  if (first?.system === SEX_CODE.system && first.code === SEX_CODE.code) return { domain: 'sex' };
  if (kind !== undefined) {
    return isCodedDomain(kind) ? { domain: kind, concept: conceptOf(one.valueCodeableConcept) } : NOTHING_STATED;
  }
  return { ...measure('observation', one), concept: conceptOf(one.code) };
}

/** Our own code for the kind of a characteristic. */
export const kindOf = (one: CodeAndValue): string | undefined =>
  one.code?.coding?.find(({ system }) => system === CHARACTERISTIC)?.code;

const conceptOf = (concept: CodeAndValue['code'] | undefined) => ({
  text: concept?.text ?? '',
  codes: (concept?.coding ?? []).map(codingFrom),
});

export const codingFrom = ({ system, code, display }: FhirCoding): Coding =>
  display === undefined
    ? { system: system ?? '', code: code ?? '' }
    : { system: system ?? '', code: code ?? '', display };

function measure(domain: Domain, { valueQuantity: one, valueRange: range }: CodeAndValue): Stated {
  if (one) {
    const op = one.comparator ?? '=';
    const bound = qFrom(one);
    return { domain, quantity: op === '<' || op === '<=' ? { op, hi: bound } : { op, lo: bound } };
  }
  if (!range?.low) return range?.high ? { domain, quantity: { op: '<=', hi: qFrom(range.high) } } : { domain };
  const lo = qFrom(range.low);
  return { domain, quantity: range.high ? { op: 'between', lo, hi: qFrom(range.high) } : { op: '>=', lo } };
}

/** A value as a Quantity holds it; see `quantityOf`. */
export const qFrom = ({ value = 0, unit = '', code }: FhirQuantity): Q =>
  code === undefined ? { value, unit } : { value, unit, ucum: code };
