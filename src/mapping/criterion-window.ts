import type { CodeableConcept, Extension } from '@medplum/fhirtypes';
import type { Window } from '../eligibility/criterion.ts';
import type { Span } from '../kernel/text-span.ts';
import { putCode, putFlag, putQ, putSpanWithin, qOf, spanOf } from './criterion-member.ts';
import { codingFrom } from './criterion-stated.ts';
import { isDate } from './element.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const USUAL_ANCHOR = 'enrolment';
const USUAL_PHASE = { before: 'past', during: 'present', after: 'future' } as const;

/** A window of time by its members; `whole` is the span of its atom, not repeated where the window has the same. */
export function windowMembers(window: Window, whole: Span): Extension[] {
  const out: Extension[] = [];
  if (window.anchor !== USUAL_ANCHOR) putCode(out, 'anchor', window.anchor);
  if (window.event) putEvent(out, window.event);
  putCode(out, 'rel', window.rel);
  putQ(out, 'lo', window.lo);
  putQ(out, 'hi', window.hi);
  putFlag(out, 'loOpen', window.loOpen);
  putFlag(out, 'hiOpen', window.hiOpen);
  putDate(out, 'from', window.from);
  putDate(out, 'to', window.to);
  if (window.phase !== USUAL_PHASE[window.rel]) putCode(out, 'phase', window.phase);
  putSpanWithin(out, window.span, whole);
  return out;
}

function putEvent(out: Extension[], { text, codes }: NonNullable<Window['event']>): void {
  const value: CodeableConcept = {};
  if (codes.length > 0) value.coding = codes.map((code) => ({ ...code }));
  if (text !== '') value.text = text;
  if (value.coding || value.text !== undefined) out.push({ url: 'event', valueCodeableConcept: value });
}

function putDate(out: Extension[], url: string, date: string | undefined): void {
  if (date !== undefined) out.push(isDate(date) ? { url, valueDate: date } : { url, valueString: date });
}

/** What `windowMembers` wrote. */
export function windowFrom({ extension = [] }: Extension, whole: Span): Window {
  const rel = (extension.find(({ url }) => url === 'rel')?.valueCode as Window['rel'] | undefined) ?? 'during';
  const window: Writable<Window> = { anchor: USUAL_ANCHOR, rel, span: whole, phase: USUAL_PHASE[rel] ?? 'ever' };
  for (const member of extension) {
    switch (member.url) {
      case 'anchor':
        window.anchor = member.valueCode as Window['anchor'];
        break;
      case 'event':
        window.event = eventFrom(member);
        break;
      case 'lo':
      case 'lo-text':
        window.lo = qOf(member);
        break;
      case 'hi':
      case 'hi-text':
        window.hi = qOf(member);
        break;
      case 'loOpen':
      case 'hiOpen':
        window[member.url] = member.valueBoolean ?? false;
        break;
      case 'from':
      case 'to':
        window[member.url] = member.valueDate ?? member.valueString ?? '';
        break;
      case 'phase':
        window.phase = member.valueCode as Window['phase'];
        break;
      case 'span':
        window.span = spanOf(member);
        break;
    }
  }
  return window;
}

const eventFrom = ({ valueCodeableConcept: value }: Extension): NonNullable<Window['event']> => ({
  text: value?.text ?? '',
  codes: (value?.coding ?? []).map(codingFrom),
});
