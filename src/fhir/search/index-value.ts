/**
 * One value by which a resource can be found. Texts are folded, as `fold.ts` does it. Values of one element of a composite
 * share their `group`. Besides the parameters' own codes there are `<token>:text`, `<reference>:identifier`,
 * `<identifier>:of-type` and `<composite>$<position>`.
 */
export type IndexValue = { readonly param: string; readonly group?: number } & Value;

export type Value =
  /** `system` '' for none. */
  | { readonly kind: 'token'; readonly system: string; readonly code: string }
  | { readonly kind: 'string'; readonly folded: string; readonly exact: string }
  /** Milliseconds since 1970, inclusive; OPEN_LOW or OPEN_HIGH where a period has no end. */
  | { readonly kind: 'date'; readonly low: number; readonly high: number }
  /** Numbers have no unit. Inclusive; plus or minus Number.MAX_VALUE where a range has no end. */
  | {
      readonly kind: 'quantity';
      readonly low: number;
      readonly high: number;
      readonly system: string;
      readonly code: string;
      readonly unit: string;
    }
  | { readonly kind: 'uri'; readonly value: string }
  /** A resource of this server; others are `uri`. */
  | { readonly kind: 'reference'; readonly type: string; readonly id: string }
  /** Words, folded, in their order and with one space between two: of `_text` and `_content`. */
  | { readonly kind: 'text'; readonly words: string }
  /** Degrees. */
  | { readonly kind: 'position'; readonly latitude: number; readonly longitude: number };

/** A value, and what to add to its parameter's code. */
export type Extracted = Value & { readonly suffix?: string };
