/** What a text says is needed: a record holds it as an order that stands. */
import type { Segment } from './segment.ts';

const NEEDED = /\b(?:requir(?:e|es|ing)|need(?:s|ing)?|recommended|indicated|indication)\b|\border placed\b/i;
const DENIED = /\b(?:no|not|without|un\w+|in\w+)\s+(?:\w+\s+)?(?:need|requir|indicat)|\bcould\b|\bif\b|\bno longer\b/i;
const ORDERED: ReadonlySet<string> = new Set(['proc', 'drug']);

const ANTICIPATED = /\b(?:anticipated|expected) (?:need|requirement)\b/i;

/** "Anticipated need for dialysis": no dialysis that was possibly done, but one that is to be ordered. */
export const isAnticipated = ({ head, names }: Segment, text: string): boolean =>
  ORDERED.has(head) && names.length > 0 && ANTICIPATED.test(text) && !DENIED.test(text);

/** Whether what a form calls hypothetical is a treatment or an examination that the patient needs, and an order would say so. */
export const isNeeded = ({ head, names }: Segment, text: string): boolean =>
  ORDERED.has(head) && names.length > 0 && NEEDED.test(text) && !DENIED.test(text);
