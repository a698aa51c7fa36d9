/**
 * What one member of an extension holds, and by which types it is written: the second where the source has not the form of
 * the first. The mapping reads the kind back from these types.
 */
export const TYPES = {
  string: ['string'],
  markdown: ['markdown'],
  code: ['code', 'string'],
  boolean: ['boolean'],
  integer: ['integer', 'decimal'],
  decimal: ['decimal'],
  scalar: ['decimal', 'string'],
  date: ['date', 'string'],
  uri: ['uri', 'string'],
  CodeableConcept: ['CodeableConcept'],
  Coding: ['Coding'],
  Reference: ['Reference'],
  ContactDetail: ['ContactDetail'],
  Quantity: ['Quantity'],
} as const;

export type Kind = keyof typeof TYPES;

export interface Binding {
  /** Id of a value set of ours, or the canonical URL of another's. */
  readonly valueSet: string;
  /** `required` only where the list is closed by us; the registry adds to its lists, so those are `extensible`. */
  readonly strength: 'required' | 'extensible';
}

interface Cardinality {
  readonly many?: true;
  /** What a reader takes where the member is absent. */
  readonly absent?: string;
}

/** A value, or members with a name each. */
export type Shape = Cardinality &
  (
    | { readonly kind: Kind; readonly binding?: Binding; readonly target?: string }
    | { readonly parts: { readonly [name: string]: Shape } }
  );

/** One extension of our own: where it may stand, what it says, what it holds. */
export interface OwnExtension {
  /** FHIR element paths or types. */
  readonly context: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
}

export const of = (kind: Kind): Shape => ({ kind });
export const list = (kind: Kind): Shape => ({ kind, many: true });
export const text = of('string');
export const date = of('date');

/** A code of a list that the registry may add to. */
export const open = (valueSet: string): Shape => ({ kind: 'code', binding: { valueSet, strength: 'extensible' } });

/** A code of a list that only we write. */
export const closed = (valueSet: string, absent?: string): Shape => ({
  kind: 'code',
  binding: { valueSet, strength: 'required' },
  ...(absent === undefined ? {} : { absent }),
});
