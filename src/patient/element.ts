/** Reading of plain data that nobody has checked yet: a wrong shape is absence, and the caller says so where it matters. */
export type Element = Readonly<Record<string, unknown>>;

export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const elementOf = (value: unknown): Element | undefined => (isElement(value) ? value : undefined);

/** The objects of an array; one object alone counts as an array of one. */
export const elementsOf = (value: unknown): readonly Element[] =>
  Array.isArray(value)
    ? value.every(isElement)
      ? (value as readonly Element[])
      : value.filter(isElement)
    : isElement(value)
      ? [value]
      : NONE;

const NONE: readonly Element[] = [];

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && (startsPlainly(value) || value.trim() !== '') ? value : undefined;

/** Whether it begins with a character of ASCII that is no space: nearly every text does, and is not blank. */
function startsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
