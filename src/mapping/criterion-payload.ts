import type { Extension, GroupCharacteristic, Reference } from '@medplum/fhirtypes';
import type { Criterion, Section, Tier } from '../eligibility/criterion.ts';
import { own } from './canonical.ts';
import { putCode, putFlag, putSpan, putText, spanMember, spanOf } from './criterion-member.ts';
import { kindOf } from './criterion-stated.ts';

export const CRITERION = own('criterion');
export const READING = own('criterion-reading');
export const PARTS = own('criterion-part');

/** All of a criterion but its tree, and its place in the list. */
export type Payload = Omit<Criterion, 'ast'> & { readonly position: number };

/** What the place of a characteristic tells of its criterion. */
export interface Expected {
  readonly parent: string | undefined;
  readonly position: number;
}

const USUAL_TIER: Tier = 'A';

/** The criterion beside the characteristic that states it: what that and its place do not say. */
export function criterionExtension(
  criterion: Criterion,
  beside: GroupCharacteristic,
  position: number,
  expected: Expected,
): Extension {
  const out = [spanMember('span', criterion.span)];
  if (criterion.id !== (beside.id ?? '')) putText(out, 'id', criterion.id);
  if (criterion.section !== sectionOf(beside)) putCode(out, 'section', criterion.section);
  if (criterion.text !== textOf(beside)) putText(out, 'text', criterion.text);
  if (criterion.parent !== expected.parent) putText(out, 'parent', criterion.parent);
  for (const span of criterion.residue) putSpan(out, 'residue', span);
  if (criterion.tier !== USUAL_TIER) putCode(out, 'tier', criterion.tier);
  putFlag(out, 'structured', criterion.structured);
  if (position !== expected.position) out.push({ url: 'position', valueInteger: position });
  return { url: CRITERION, extension: out };
}

/** What `criterionExtension` wrote. */
export function payloadFrom({ extension = [] }: Extension, beside: GroupCharacteristic, expected: Expected): Payload {
  const part = (url: string): Extension | undefined => extension.find((one) => one.url === url);
  const parent = part('parent')?.valueString ?? expected.parent;
  const structured = part('structured')?.valueBoolean;
  return {
    id: part('id')?.valueString ?? beside.id ?? '',
    section: (part('section')?.valueCode as Section | undefined) ?? sectionOf(beside),
    text: part('text')?.valueString ?? textOf(beside),
    span: spanOf(part('span') ?? { url: '' }),
    ...(parent !== undefined && { parent }),
    residue: extension.filter((one) => one.url === 'residue').map(spanOf),
    tier: (part('tier')?.valueCode as Tier | undefined) ?? USUAL_TIER,
    ...(structured !== undefined && { structured }),
    position: part('position')?.valueInteger ?? expected.position,
  };
}

const sectionOf = (one: GroupCharacteristic): Section => (one.exclude ? 'exclusion' : 'inclusion');

/** The text of a criterion stands in the code, where the code is ours and not itself what is measured. */
const textOf = (one: GroupCharacteristic): string => (kindOf(one) === undefined ? '' : (one.code?.text ?? ''));

/** The reference of an extension. */
export const referenceAt = (one: GroupCharacteristic, url: string): Reference | undefined =>
  one.extension?.find((extension) => extension.url === url)?.valueReference;
