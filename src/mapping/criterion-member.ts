import type { Extension } from '@medplum/fhirtypes';
import type { Q } from '../eligibility/criterion.ts';
import type { Span } from '../kernel/text-span.ts';
import { toQuantity } from './criterion-native.ts';
import { qFrom } from './criterion-stated.ts';

/** Members of the criterion extensions. One that is absent is not written. */

export function putText(out: Extension[], url: string, valueString: string | undefined): void {
  if (valueString !== undefined && valueString !== '') out.push({ url, valueString });
}

export function putCode(out: Extension[], url: string, valueCode: string | undefined): void {
  if (valueCode !== undefined) out.push({ url, valueCode });
}

export function putFlag(out: Extension[], url: string, valueBoolean: boolean | undefined): void {
  if (valueBoolean !== undefined) out.push({ url, valueBoolean });
}

export function putNumber(out: Extension[], url: string, valueDecimal: number | undefined): void {
  if (valueDecimal !== undefined) out.push({ url, valueDecimal });
}

/** `start-end`: UTF-16 offsets in the eligibility text, half-open. */
export const spanMember = (url: string, [start, end]: Span): Extension => ({ url, valueString: `${start}-${end}` });

export function putSpan(out: Extension[], url: string, span: Span): void {
  out.push(spanMember(url, span));
}

/** The span of a part of an atom, where it is not the atom's. */
export function putSpanWithin(out: Extension[], span: Span, whole: Span): void {
  if (span[0] !== whole[0] || span[1] !== whole[1]) putSpan(out, 'span', span);
}

export function putParts(out: Extension[], url: string, extension: Extension[]): void {
  if (extension.length > 0) out.push({ url, extension });
}

/** A value as a Quantity; one that is no number, or would not come back as it is, by its parts under `${url}-text`. */
export function putQ(out: Extension[], url: string, q: Q | undefined): void {
  if (q === undefined) return;
  const valueQuantity = toQuantity(q);
  if (valueQuantity && sameQ(qFrom(valueQuantity), q)) {
    out.push({ url, valueQuantity });
    return;
  }
  const parts: Extension[] = [];
  if (typeof q.value === 'number') putNumber(parts, 'value', q.value);
  else putText(parts, 'value', q.value);
  putText(parts, 'unit', q.unit);
  putText(parts, 'ucum', q.ucum);
  putParts(out, `${url}-text`, parts);
}

export const sameQ = (a: Q, b: Q | undefined): boolean =>
  b !== undefined && a.value === b.value && a.unit === b.unit && a.ucum === b.ucum;

/** The value of a member that `putQ` wrote, in either form. */
export function qOf({ valueQuantity, extension = [] }: Extension): Q {
  if (valueQuantity) return qFrom(valueQuantity);
  const part = (url: string): Extension | undefined => extension.find((one) => one.url === url);
  const value = part('value');
  const ucum = part('ucum')?.valueString;
  const q = { value: value?.valueDecimal ?? value?.valueString ?? '', unit: part('unit')?.valueString ?? '' };
  return ucum === undefined ? q : { ...q, ucum };
}

export function spanOf({ valueString = '' }: Extension): Span {
  const dash = valueString.indexOf('-');
  return [Number(valueString.slice(0, dash)) || 0, Number(valueString.slice(dash + 1)) || 0];
}
