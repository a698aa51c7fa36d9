/**
 * The parts of a product string as RxNorm writes them: "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet",
 * "Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet [Percocet]". Each part names one ingredient; a brand in
 * brackets is a part of its own, last, and only counts where no other part is known.
 */
export function productParts(display: string): {
  readonly ingredients: readonly string[];
  readonly brand: string | undefined;
} {
  const open = display.indexOf('[');
  const close = open < 0 ? -1 : display.indexOf(']', open);
  const brand = close > open ? display.slice(open + 1, close) : undefined;
  const body = close > open ? `${display.slice(0, open)} ${display.slice(close + 1)}` : display;
  return {
    ingredients: body
      .split(/ \/ |\+/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    brand,
  };
}

/** The display without the word in brackets that says what sort of thing it is: "Fever (finding)". */
export const withoutSemanticTag = (display: string): string =>
  display.replace(
    /\s*\((?:disorder|finding|procedure|situation|regime\/therapy|observable entity|substance|product|medicinal product|physical object|event|qualifier value|morphologic abnormality|clinical drug|person|organism)\)\s*$/i,
    '',
  );
