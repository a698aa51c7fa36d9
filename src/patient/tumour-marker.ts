import type { Fact, FactValue } from './facts.ts';

/** Proteins of which laboratories report the share of stained cells: from `from` per cent on it is there, below `below` it is not, between them the word differs. */
const STAINED: ReadonlyMap<string, { readonly below: number; readonly from: number }> = new Map([
  ['estrogen-receptor-status', { below: 1, from: 10 }],
  ['progesterone-receptor-status', { below: 1, from: 10 }],
  ['pd-l1-expression', { below: 1, from: 1 }],
]);
const HER2: readonly string[] = ['her2-status', 'her2-immunohistochemistry', 'her2-in-situ-hybridization'];
const INSTABILITY = 'microsatellite-instability';

const STABLE = /\b(?:mss|pmmr|stable|stability|proficient|intact|retained|msi[- ]?l(?:ow)?)\b/;
const UNSTABLE = /\b(?:msi[- ]?h(?:igh)?|dmmr|high|unstable|deficient|loss)\b/;
const OVEREXPRESSED = /^(?:ihc )?(?:score )?3 ?\+?$|^(?:over-?express\w*|(?:gene )?amplif\w*)/;
const NOT_OVEREXPRESSED =
  /^(?:ihc )?(?:score )?[01] ?\+?$|^(?:not|no|non-?) ?(?:over-?express\w*|(?:gene )?amplif\w*)|^(?:her2[- ])?(?:ultra)?-?low$/;

/**
 * Whether a marker of a tumour was found, by the words that its own laboratories have (1+, 95 %, stable). Null where the result lies
 * between; undefined where it is no such marker, or is worded as any other result.
 */
export function markerFound({ ownConcepts, value }: Pick<Fact, 'ownConcepts' | 'value'>): boolean | null | undefined {
  if (value === undefined) return undefined;
  for (const id of ownConcepts) {
    const stained = STAINED.get(id);
    if (stained && value.kind === 'quantity') return shareFound(value, stained);
    if (HER2.includes(id) || id === INSTABILITY) return wordFound(id, value);
  }
  return undefined;
}

/** The grade of the stain of HER2, 0 to 3, where a result is one. */
export function her2Grade({ value }: Pick<Fact, 'value'>): number | undefined {
  const grade = /^(?:ihc )?(?:score )?([0-3]) ?\+?$/.exec(wordsOf(value) ?? '')?.[1];
  return grade === undefined ? undefined : Number(grade);
}

function shareFound(
  { value, comparator, unit, ucum }: Extract<FactValue, { kind: 'quantity' }>,
  { below, from }: { readonly below: number; readonly from: number },
): boolean | null {
  if ((ucum ?? unit) !== '%') return null;
  if (value >= from && comparator !== '<' && comparator !== '<=') return true;
  return (comparator === '<' ? value <= below : value < below) && !comparator?.startsWith('>') ? false : null;
}

function wordFound(id: string, value: FactValue): boolean | null | undefined {
  const words = wordsOf(value);
  if (words === undefined) return undefined;
  const [yes, no] = HER2.includes(id) ? [OVEREXPRESSED, NOT_OVEREXPRESSED] : [UNSTABLE, STABLE];
  if (no.test(words)) return false;
  return yes.test(words) ? true : undefined;
}

function wordsOf(value: FactValue | undefined): string | undefined {
  switch (value?.kind) {
    case 'coded':
      return (value.text ?? value.codings.find(({ display }) => display !== undefined)?.display)?.trim().toLowerCase();
    case 'text':
      return value.text.trim().toLowerCase();
    case 'quantity':
      return Number.isInteger(value.value) && value.comparator === undefined && !value.unit.includes('%')
        ? `${value.value}`
        : undefined;
    default:
      return undefined;
  }
}
