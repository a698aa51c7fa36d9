import type { Extension } from '@medplum/fhirtypes';
import type { Atom, Count, Duration, Quantity } from '../eligibility/criterion.ts';
import type { Span } from '../kernel/text-span.ts';
import { putCode, putFlag, putNumber, putParts, putQ, putSpanWithin, qOf, sameQ, spanOf } from './criterion-member.ts';
import type { Stated } from './criterion-stated.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the code and value beside an atom do not say of its comparison. */
export function putQuantity(out: Extension[], { quantity, span }: Atom, stated: Stated['quantity']): void {
  if (!quantity) return;
  const members: Extension[] = [];
  if (quantity.op !== (stated?.op ?? opFor(quantity))) putCode(members, 'op', quantity.op);
  if (!(stated?.lo && sameQ(stated.lo, quantity.lo))) putQ(members, 'lo', quantity.lo);
  if (!(stated?.hi && sameQ(stated.hi, quantity.hi))) putQ(members, 'hi', quantity.hi);
  putFlag(members, 'loOpen', quantity.loOpen);
  putFlag(members, 'hiOpen', quantity.hiOpen);
  putCode(members, 'ref', quantity.ref);
  putNumber(members, 'factor', quantity.factor);
  putSpanWithin(members, quantity.span, span);
  putParts(out, 'quantity', members);
}

/** The comparison that the bounds alone tell; undefined without any. */
function opFor({ lo, hi }: Pick<Quantity, 'lo' | 'hi'>): Quantity['op'] | undefined {
  if (lo) return hi ? 'between' : '>=';
  return hi && '<=';
}

export function durationMembers(duration: Duration, whole: Span): Extension[] {
  const out: Extension[] = [];
  putCode(out, 'op', duration.op);
  putQ(out, 'length', duration);
  putSpanWithin(out, duration.span, whole);
  return out;
}

export function countMembers(count: Count, whole: Span): Extension[] {
  const out: Extension[] = [];
  putCode(out, 'op', count.op);
  putNumber(out, 'value', count.value);
  putSpanWithin(out, count.span, whole);
  return out;
}

/** The comparison that `putQuantity` wrote, read over what the code and value beside it say. */
export function quantityFrom(
  found: Extension | undefined,
  stated: Stated['quantity'],
  whole: Span,
): Quantity | undefined {
  if (!found && !stated) return undefined;
  const quantity: Writable<Partial<Quantity>> = { ...stated, span: whole };
  let { op } = quantity;
  for (const member of found?.extension ?? []) {
    switch (member.url) {
      case 'op':
        op = member.valueCode as Quantity['op'];
        break;
      case 'lo':
      case 'lo-text':
        quantity.lo = qOf(member);
        break;
      case 'hi':
      case 'hi-text':
        quantity.hi = qOf(member);
        break;
      case 'loOpen':
        quantity.loOpen = member.valueBoolean ?? false;
        break;
      case 'hiOpen':
        quantity.hiOpen = member.valueBoolean ?? false;
        break;
      case 'ref':
        quantity.ref = member.valueCode as NonNullable<Quantity['ref']>;
        break;
      case 'factor':
        quantity.factor = member.valueDecimal ?? 1;
        break;
      case 'span':
        quantity.span = spanOf(member);
        break;
    }
  }
  return { ...quantity, op: op ?? opFor(quantity) ?? '=' } as Quantity;
}

export function durationFrom({ extension = [] }: Extension, whole: Span): Duration {
  const part = (url: string): Extension | undefined => extension.find((one) => one.url === url);
  const span = part('span');
  return {
    op: (part('op')?.valueCode as Duration['op'] | undefined) ?? '=',
    ...qOf(part('length') ?? part('length-text') ?? { url: '' }),
    span: span ? spanOf(span) : whole,
  };
}

export function countFrom({ extension = [] }: Extension, whole: Span): Count {
  const part = (url: string): Extension | undefined => extension.find((one) => one.url === url);
  const span = part('span');
  return {
    op: (part('op')?.valueCode as Count['op'] | undefined) ?? '=',
    value: part('value')?.valueDecimal ?? 0,
    span: span ? spanOf(span) : whole,
  };
}
