/** Reading of plain data that nobody has checked yet: a wrong shape is absence, and the caller says so where it matters. */
export type Element = Readonly<Record<string, unknown>>;

export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const elementOf = (value: unknown): Element | undefined => (isElement(value) ? value : undefined);

/** The objects of an array; one object alone counts as an array of one. */
export const elementsOf = (value: unknown): readonly Element[] =>
  Array.isArray(value) ? value.filter(isElement) : isElement(value) ? [value] : [];

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
