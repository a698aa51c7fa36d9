import type { CodeableConcept, Extension, GroupCharacteristic } from '@medplum/fhirtypes';
import type { Atom, Attributes, ConceptRef, Domain } from '../eligibility/criterion.ts';
import type { Coding } from '../terminology/concept.ts';
import { own } from './canonical.ts';
import {
  countFrom,
  countMembers,
  durationFrom,
  durationMembers,
  putQuantity,
  quantityFrom,
} from './criterion-measure.ts';
import { putCode, putFlag, putParts, putText, spanMember, spanOf } from './criterion-member.ts';
import type { CodeAndValue } from './criterion-native.ts';
import { codingFrom, NOTHING_STATED, type Stated, statedBy } from './criterion-stated.ts';
import { windowFrom, windowMembers } from './criterion-window.ts';

export const ATOM = own('criterion-atom');

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const ruleFor = (domain: Domain): string => (domain === 'opaque' ? 'opaque' : `${domain}.term`);

/** An atom as an extension beside the characteristic that states it: what that does not say, and `id` where it is not `usualId`. */
export function atomExtension(atom: Atom, beside: CodeAndValue, usualId: string): Extension {
  const members = [spanMember('span', atom.span)];
  const read = statedBy(beside);
  const apart = saysOtherwise(read, atom);
  const stated = apart ? NOTHING_STATED : read;
  if (atom.id !== usualId) putText(members, 'id', atom.id);
  if (apart) putFlag(members, 'apart', true);
  if (atom.domain !== (stated.domain ?? 'opaque')) putCode(members, 'domain', atom.domain);
  if (atom.rule !== ruleFor(atom.domain)) putText(members, 'rule', atom.rule);
  if (atom.subject !== 'patient') putCode(members, 'subject', atom.subject);
  putConcept(members, atom.concept, stated.concept);
  putQuantity(members, atom, stated.quantity);
  if (atom.window) putParts(members, 'window', windowMembers(atom.window, atom.span));
  if (atom.duration) putParts(members, 'duration', durationMembers(atom.duration, atom.span));
  if (atom.count) putParts(members, 'count', countMembers(atom.count, atom.span));
  if (atom.quantifier !== 'any') putCode(members, 'quantifier', atom.quantifier);
  if (atom.attrs) putParts(members, 'attrs', attributeMembers(atom.attrs));
  if (atom.modality !== 'asserted') putCode(members, 'modality', atom.modality);
  return { url: ATOM, extension: members };
}

/** Whether code and value say what the atom does not, so that nothing can be taken from them. */
function saysOtherwise({ quantity, concept }: Stated, atom: Atom): boolean {
  if (quantity) {
    if (!atom.quantity || (quantity.lo && !atom.quantity.lo) || (quantity.hi && !atom.quantity.hi)) return true;
  }
  return concept !== undefined && concept.codes.length > 0 && atom.concept?.codes.length === 0;
}

function putConcept(out: Extension[], concept: ConceptRef | undefined, stated: Stated['concept']): void {
  if (!concept) {
    if (stated) putCode(out, 'naming', 'none');
    return;
  }
  const { text, codes, closure, via } = concept;
  const value: CodeableConcept = {};
  if (codes.length > 0 && !sameCodes(codes, stated?.codes)) value.coding = codes.map((code) => ({ ...code }));
  if (text !== '' && text !== stated?.text) value.text = text;
  if (value.coding || value.text !== undefined) out.push({ url: 'concept', valueCodeableConcept: value });
  else if (!stated) putCode(out, 'naming', 'wordless');
  if (text === '' && stated && stated.text !== '') putCode(out, 'naming', 'wordless');
  if (closure !== closureFor(codes)) putCode(out, 'closure', closure);
  if (via.length === 0 && codes.length > 0) putFlag(out, 'direct', true);
  else if (!isUsualWay(via, codes)) for (const step of via) putText(out, 'via', step);
}

const closureFor = (codes: readonly Coding[]): ConceptRef['closure'] => (codes.length > 0 ? 'descendants' : 'self');

const isUsualWay = (via: readonly string[], codes: readonly Coding[]): boolean =>
  codes.length > 0 ? via.length === 1 && via[0] === 'exact' : via.length === 0;

function sameCodes(a: readonly Coding[], b: readonly Coding[] | undefined): boolean {
  if (a.length !== b?.length) return false;
  return a.every((one, at) => {
    const other = b[at]!;
    return one.code === other.code && one.system === other.system && one.display === other.display;
  });
}

const ATTRIBUTES = [
  'severity',
  'stage',
  'acuity',
  'stability',
  'route',
  'dose',
  'polarity',
] as const satisfies readonly (keyof Attributes)[];

function attributeMembers(attrs: Attributes): Extension[] {
  const out: Extension[] = [];
  for (const name of ATTRIBUTES) putText(out, name, attrs[name]);
  return out;
}

/** The members of an atom's extension, the first of each name; `via` has them all. */
interface Members {
  readonly via: string[];
  readonly one: { readonly [url: string]: Extension | undefined };
}

function membersOf(extension: readonly Extension[]): Members {
  const via: string[] = [];
  const one: Record<string, Extension> = Object.create(null);
  for (const member of extension) {
    if (member.url === 'via' && member.valueString !== undefined) via.push(member.valueString);
    else one[member.url] ??= member;
  }
  return { via, one };
}

/** The atom of a characteristic with `atomExtension`. */
export function atomFrom({ extension = [] }: Extension, beside: GroupCharacteristic, usualId: string): Atom {
  const members = membersOf(extension);
  const { one } = members;
  const stated = one['apart']?.valueBoolean ? NOTHING_STATED : statedBy(beside);
  const span = spanOf(one['span'] ?? NO_MEMBER);
  const domain = (one['domain']?.valueCode as Domain | undefined) ?? stated.domain ?? 'opaque';
  const atom: Writable<Atom> = {
    k: 'atom',
    id: one['id']?.valueString ?? usualId,
    span,
    rule: one['rule']?.valueString ?? ruleFor(domain),
    subject: (one['subject']?.valueCode as Atom['subject'] | undefined) ?? 'patient',
    domain,
    quantifier: (one['quantifier']?.valueCode as Atom['quantifier'] | undefined) ?? 'any',
    modality: (one['modality']?.valueCode as Atom['modality'] | undefined) ?? 'asserted',
  };
  const concept = conceptFrom(members, stated.concept);
  if (concept) atom.concept = concept;
  const compared = quantityFrom(one['quantity'], stated.quantity, span);
  if (compared) atom.quantity = compared;
  const { window, duration, count, attrs } = one;
  if (window) atom.window = windowFrom(window, span);
  if (duration) atom.duration = durationFrom(duration, span);
  if (count) atom.count = countFrom(count, span);
  if (attrs) atom.attrs = attributesFrom(attrs);
  return atom;
}

const NO_MEMBER: Extension = { url: '' };

function conceptFrom({ via, one }: Members, stated: Stated['concept']): ConceptRef | undefined {
  const value = one['concept']?.valueCodeableConcept;
  const naming = one['naming']?.valueCode;
  if (naming === 'none' || !(value || stated || naming === 'wordless')) return undefined;
  const codes = value?.coding?.map(codingFrom) ?? stated?.codes ?? [];
  const usualWay = codes.length > 0 && !one['direct'] ? ['exact'] : [];
  return {
    text: naming === 'wordless' ? '' : (value?.text ?? stated?.text ?? ''),
    codes,
    closure: (one['closure']?.valueCode as ConceptRef['closure'] | undefined) ?? closureFor(codes),
    via: via.length > 0 ? via : usualWay,
  };
}

function attributesFrom({ extension = [] }: Extension): Attributes {
  const out: Writable<Attributes> = {};
  for (const { url, valueString } of extension) {
    const name = ATTRIBUTES.find((one) => one === url);
    if (name && valueString !== undefined) out[name] = valueString;
  }
  return out;
}
