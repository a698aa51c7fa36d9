import { Failure } from '../kernel/failure.ts';
import { numberText, setNumberText } from '../kernel/json.ts';
import type { EligibilityModule } from '../trial/protocol.ts';
import type { StudyRecord } from '../trial/study-record.ts';
import { type Part, RECORD } from './record-part.table.ts';

/**
 * What a record says in a way that FHIR's JSON has no form for: an empty text, list or group, a text with control
 * characters, a number with digits that JavaScript would not write (1.0).
 */
export interface AsWritten {
  /** Code of the part of the record; record-part.table.ts. */
  readonly part: string;
  /** Which item of each list that the part lies in, or is, from 1, outermost first. */
  readonly item?: readonly number[];
  readonly empty?: 'text' | 'list' | 'group';
  /** With what FHIR cannot hold, and backslashes, as `\u` and four hexadecimal digits. */
  readonly text?: string;
  readonly number?: string;
}

/** A record all of whose values FHIR can hold, and notes of what had to be left out of it, in the record's order. */
export interface Holdable {
  readonly record: StudyRecord;
  readonly notes: readonly AsWritten[];
}

const ELIGIBILITY = RECORD.parts!['protocolSection']!.parts!['eligibilityModule']!;

type Tree = { [key: string]: unknown };

/** The record without what FHIR cannot hold: the very same object where there is nothing of the kind. */
export function holdable(record: StudyRecord): Holdable {
  const walk = new Walk();
  const { resultsSection, ...rest } = record as unknown as Tree;
  const held = walk.group(rest, RECORD, false) ?? {};
  return walk.changed
    ? {
        record: { ...held, ...(resultsSection !== undefined && { resultsSection }) } as unknown as StudyRecord,
        notes: walk.notes,
      }
    : { record, notes: [] };
}

/** The part of a record from which criteria are read, as `holdable` has it. */
export function holdableEligibility(record: StudyRecord): EligibilityModule | undefined {
  const module = record.protocolSection.eligibilityModule;
  return module && (new Walk().group(module as unknown as Tree, ELIGIBILITY, false) as EligibilityModule | undefined);
}

/** Control characters that FHIR's texts must not have, and halves of characters. */
const UNHOLDABLE = /[\0-\x08\x0b\x0c\x0e-\x1f]|\p{Surrogate}/gu;
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]/;
const NOT_BLANK = /\S/;

/** The text as a FHIR element can hold it; undefined where nothing but white space is left. */
export function holdableText(text: string): string | undefined {
  const held = SUSPECT.test(text) ? text.replace(UNHOLDABLE, '') : text;
  return NOT_BLANK.test(held) ? held : undefined;
}

/** Whether `holdableText` would give the very same text: so it is with nearly all. */
const isHeld = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return ((first > 0x20 && first < 0x7f) || NOT_BLANK.test(text)) && !SUSPECT.test(text);
};

/** FHIR's texts have at most 1024 × 1024 characters. */
const LONGEST_NOTE = 1_000_000;

const escaped = (text: string): string =>
  NOT_BLANK.test(text)
    ? text.replace(/[\\\0-\x08\x0b\x0c\x0e-\x1f]|\p{Surrogate}/gu, escapeOf)
    : [...text].map(escapeOf).join('');
const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** One pass over a record beside the table of its parts. What needs no change is not copied. */
class Walk {
  readonly notes: AsWritten[] = [];
  changed = false;
  readonly #items: number[] = [];

  group(value: Tree, part: Part, isItem: boolean): Tree | undefined {
    const parts = part.parts!;
    const before = this.notes.length;
    let copy: Tree | undefined;
    let size = 0;
    for (const key in value) {
      const member = parts[key];
      const item = value[key];
      const held = member === undefined ? undefined : this.#field(item, member, value, key);
      if (held !== item || held === undefined) copy ??= { ...value };
      if (copy && held === undefined) delete copy[key];
      else if (copy) copy[key] = held;
      if (held !== undefined) size++;
    }
    if (size === 0) {
      this.changed = true;
      if (isItem || this.notes.length === before) this.notes.splice(before, 0, this.#note(part, { empty: 'group' }));
      return undefined;
    }
    if (copy) this.changed = true;
    return copy ?? value;
  }

  #field(value: unknown, part: Part, holder: Tree, key: string): unknown {
    if (typeof value === 'string') return isHeld(value) ? value : this.#text(value, part);
    if (part.list) return this.#list(value as readonly unknown[], part);
    if (part.parts) return this.group(value as Tree, part, false);
    if (typeof value === 'number') this.#number(numberText(holder, key), part);
    return value;
  }

  #list(items: readonly unknown[], part: Part): readonly unknown[] | undefined {
    if (items.length === 0) return this.#left(part, { empty: 'list' });
    let copy: unknown[] | undefined;
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      let held: unknown;
      if (typeof item === 'string' && isHeld(item)) held = item;
      else {
        this.#items.push(at + 1);
        held = part.parts ? this.group(item as Tree, part, true) : this.#text(item as string, part);
        this.#items.pop();
      }
      if (held !== item) copy ??= items.slice(0, at);
      if (copy && held !== undefined) copy.push(held);
    }
    return copy === undefined ? items : copy.length > 0 ? copy : undefined;
  }

  #text(text: string, part: Part): string | undefined {
    const held = holdableText(text);
    if (held === text) return text;
    if (text === '') return this.#left(part, { empty: 'text' });
    const written = escaped(text);
    if (written.length > LONGEST_NOTE) {
      const place = pathOf(part, this.#items);
      throw new Failure('unprocessable', `${place}: has more characters that FHIR cannot hold than can be noted`, {
        expression: place,
      });
    }
    this.#left(part, { text: written });
    return held;
  }

  #number(text: string | undefined, part: Part): void {
    if (text !== undefined) this.#left(part, { number: text });
  }

  #left(part: Part, what: Omit<AsWritten, 'part'>): undefined {
    this.changed = true;
    this.notes.push(this.#note(part, what));
  }

  #note(part: Part, what: Omit<AsWritten, 'part'>): AsWritten {
    return { part: part.code, ...(this.#items.length > 0 && { item: [...this.#items] }), ...what };
  }
}

interface Step {
  readonly field: string;
  readonly list: boolean;
}

let stepsByCode: ReadonlyMap<string, readonly Step[]> | undefined;

function stepsOf(code: string): readonly Step[] | undefined {
  if (!stepsByCode) {
    const all = new Map<string, readonly Step[]>();
    const visit = (part: Part, steps: readonly Step[]): void => {
      all.set(part.code, steps);
      for (const [field, member] of Object.entries(part.parts ?? {}))
        visit(member, [...steps, { field, list: member.list === true }]);
    };
    visit(RECORD, []);
    stepsByCode = all;
  }
  return stepsByCode.get(code);
}

function pathOf(part: Part, items: readonly number[]): string {
  const left = [...items];
  return stepsOf(part.code)!
    .map(({ field, list }) => (list && left.length > 0 ? `${field}[${left.shift()! - 1}]` : field))
    .join('.');
}

/** Puts back what `holdable` left out; a note about what is no longer there is passed over. */
export function restore(record: Tree, notes: readonly AsWritten[]): void {
  for (const note of notes) {
    const steps = stepsOf(note.part);
    if (steps && steps.length > 0) restoreOne(record, steps, note);
  }
}

function restoreOne(record: Tree, steps: readonly Step[], note: AsWritten): void {
  const items = [...(note.item ?? [])];
  let holder = record;
  for (const { field, list } of steps.slice(0, -1)) {
    holder[field] ??= list ? [] : {};
    const next = list ? (holder[field] as readonly unknown[])[(items.shift() ?? 0) - 1] : holder[field];
    if (typeof next !== 'object' || next === null) return;
    holder = next as Tree;
  }
  const { field } = steps.at(-1)!;
  const position = items.shift();
  if (position === undefined) {
    holder[field] = writtenIn(note) ?? holder[field];
    if (note.number !== undefined) setNumberText(holder, field, note.number);
    return;
  }
  holder[field] ??= [];
  const list = holder[field] as unknown[];
  const stood = note.text !== undefined && holdableText(unescaped(note.text)) !== undefined;
  list.splice(position - 1, stood ? 1 : 0, writtenIn(note));
}

function writtenIn({ empty, text, number }: AsWritten): unknown {
  if (text !== undefined) return unescaped(text);
  if (number !== undefined) return Number(number);
  return empty === 'list' ? [] : empty === 'group' ? {} : '';
}
