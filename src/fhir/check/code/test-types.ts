import type { Place } from '../place.ts';
import type { Node } from '../visit.ts';

/**
 * Whether an object keeps to R4, and to definitions where it is an extension.
 *
 * @param place where the object stands
 */
export type ObjectTest = (object: Node, depth: number, place: Place) => boolean;

/** Whether a resource inside another is clean. */
export type NestedTest = (value: unknown, depth: number) => boolean;

/** Of an object that keeps to R4 already. */
export type NodeTest = (node: Node) => boolean;

/** Of one item of an element; undefined where only its companion is there. */
export type ValueTest = (value: unknown, type: string | undefined) => boolean;
