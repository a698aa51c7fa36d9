import { setNumberText } from '../../kernel/json.ts';
import type { ElementShape, ObjectShape } from './element-shape.ts';

export type JsonObject = Record<string, unknown>;

/** A member of an object, or one of the items of a list in it. */
export interface Place {
  readonly owner: Frame | undefined;
  readonly name: string;
  readonly index: number | undefined;
}

/** An element whose children are being read, and the object that they go into. */
export interface Frame {
  /** Absent for a resource. */
  readonly element: ElementShape | undefined;
  /** What may stand in it; absent around a resource, and of a narrative. */
  readonly shape: ObjectShape | undefined;
  readonly place: Place;
  /** Of objects and arrays in JSON, its own object included. */
  readonly depth: number;
  /** FHIRPath step, with an index in a list; empty for a resource inside another. */
  readonly step: string;
  /** Beside a primitive it is made when something goes into it. */
  object: JsonObject | undefined;
  /** Whether it has a value, an id or a child. */
  filled: boolean;
  /** How often each element has come. */
  counts?: Map<string, number>;
  /** Lists of primitives with something beside them. */
  sided?: Set<string>;
}

/** The index of one more element in its list; undefined outside lists, and `twice` where that may not be. */
export function nextIndex(owner: Frame, { name, many }: ElementShape): number | 'twice' | undefined {
  owner.counts ??= new Map();
  const before = owner.counts.get(name) ?? 0;
  owner.counts.set(name, before + 1);
  if (many) return before;
  return before === 0 ? undefined : 'twice';
}

export function setObject({ owner, name, index }: Place, value: JsonObject): void {
  if (!owner) return;
  const object = objectOf(owner);
  if (index === undefined) object[name] = value;
  else listIn(object, name)[index] = value;
}

/**
 * Puts the value of a primitive, or the null that keeps its place in a list.
 *
 * @param source how a number was written
 */
export function setValue({ owner, name, index }: Place, value: unknown, source?: string): void {
  const object = objectOf(owner!);
  if (index === undefined && value === undefined) return;
  const holder: object = index === undefined ? object : listIn(object, name);
  const key = index === undefined ? name : String(index);
  (holder as JsonObject)[key] = value ?? null;
  if (source !== undefined && source !== String(value)) setNumberText(holder, key, source);
}

/** The object of a frame; what stands beside a primitive is made and put there with the first that goes into it. */
export function objectOf(frame: Frame): JsonObject {
  if (frame.object) return frame.object;
  frame.object = {};
  const { owner, name, index } = frame.place;
  const holder = objectOf(owner!);
  if (index === undefined) holder[`_${name}`] = frame.object;
  else {
    owner!.sided ??= new Set();
    owner!.sided.add(name);
    const list = listIn(holder, `_${name}`);
    while (list.length < index) list.push(null);
    list.push(frame.object);
  }
  return frame.object;
}

/** Lists of values and of what stands beside them are equally long; one of nulls alone is left out (json.html#primitive). */
export function evenLists({ object, sided }: Frame): void {
  for (const name of sided ?? []) {
    const values = object![name] as unknown[];
    const beside = object![`_${name}`] as unknown[];
    while (beside.length < values.length) beside.push(null);
    if (values.every((value) => value === null)) delete object![name];
  }
}

function listIn(object: JsonObject, name: string): unknown[] {
  const list = (object[name] ?? []) as unknown[];
  object[name] = list;
  return list;
}
