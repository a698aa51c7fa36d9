import { isResourceType } from '../../definitions/definitions.ts';
import { parseReference } from '../../references.ts';
import type { Node } from '../visit.ts';
import { noteUse, run } from './run.ts';

const SLASH = 0x2f;
const HASH = 0x23;
const SMALL_U = 0x75;

/** Whether `checkReference` would have nothing to report. */
export function isReferenceTo(value: Node, targets: readonly string[] | undefined): boolean {
  const text = value['reference'];
  const declared = value['type'];
  const says = typeof declared === 'string' && isResourceType(declared) ? declared : undefined;
  if (says !== undefined && targets && !targets.includes(says)) return false;
  if (typeof text !== 'string') return true;
  if (text.charCodeAt(0) === SMALL_U && run.bundled === undefined && text.startsWith('urn:')) return true;
  if (says === undefined && targets && isLocal(text, targets)) return true;
  const type = text.charCodeAt(0) === HASH ? fragmentType(text) : targetType(text);
  if (type === null) return false;
  return type === undefined || ((!targets || targets.includes(type)) && (says === undefined || says === type));
}

/** Whether a reference, which is one by R4, may be to one of the targets; one whose type cannot be told may. */
export function isTarget(text: unknown, targets: readonly string[] | undefined): boolean {
  if (typeof text !== 'string' || !targets || isLocal(text, targets)) return true;
  const type = text.charCodeAt(0) === HASH ? fragmentType(text) : targetType(text);
  return type === undefined || type === null || targets.includes(type);
}

/** `Type/id` of one of the targets: what most references are. */
function isLocal(text: string, targets: readonly string[]): boolean {
  for (let i = 0; i < targets.length; i++) {
    const type = targets[i]!;
    if (text.charCodeAt(type.length) === SLASH && text.startsWith(type)) return isIdAt(text, type.length + 1);
  }
  return false;
}

function isIdAt(text: string, start: number): boolean {
  const { length } = text;
  if (length === start || length > start + 64) return false;
  for (let i = start; i < length; i++) {
    const c = text.charCodeAt(i);
    const letter = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
    if (!letter && !(c >= 0x30 && c <= 0x39) && c !== 0x2d && c !== 0x2e) return false;
  }
  return true;
}

/** Type of the resource that a fragment names; null where it names none. */
function fragmentType(text: string): string | null {
  noteUse(text);
  if (text === '#') return run.container;
  return run.contained?.get(text.slice(1))?.type ?? null;
}

/** Undefined where the type cannot be told, null where the text is no reference. */
function targetType(text: string): string | undefined | null {
  const reference = parseReference(text);
  switch (reference.kind) {
    case 'local':
    case 'conditional':
      return reference.type;
    case 'absolute':
      return run.bundled?.get(text) ?? reference.type;
    case 'urn':
      return run.bundled?.get(text);
    default:
      return null;
  }
}
