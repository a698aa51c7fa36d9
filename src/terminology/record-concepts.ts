import type { CodeIndex } from './code-index.ts';
import type { Coding, Concept, ConceptKind } from './concept.ts';
import { productParts, withoutSemanticTag } from './product-name.ts';
import type { Terminology } from './terminology.ts';

/**
 * `Terminology.conceptsOf`: codes first; the words of an entry count where none of its codes is known, and where its text, as a
 * whole, names a kind of what a code says ("cervical lymphadenopathy", coded as enlarged lymph nodes).
 */
export function recordConcepts(
  codes: CodeIndex,
  resolve: Terminology['resolve'],
  mentions: Terminology['mentions'],
  concept: (id: string) => Concept | undefined,
): Terminology['conceptsOf'] {
  return (codings, text, kinds) => {
    const wanted = (id: string): boolean => !kinds || kinds.includes(concept(id)!.kind);
    const byCode = unique(codings.flatMap((coding) => codes.lookup(coding)).filter(wanted));
    if (byCode.length > 0) {
      const said = text === undefined ? undefined : wholePhrase(resolve, withoutSemanticTag(text), kinds);
      const isKind =
        said !== undefined && !byCode.includes(said) && byCode.some((id) => widerThan([said], concept).has(id));
      return narrowest(isKind ? [...byCode, said] : byCode, concept);
    }
    const byDisplay = unique(codings.flatMap((coding) => ofWords(resolve, mentions, coding.display, kinds)));
    const byWords = byDisplay.length > 0 ? byDisplay : unique(ofWords(resolve, mentions, text, kinds));
    return byWords.length > 0
      ? byWords
      : unique(codings.flatMap((coding) => codes.lookupRubric(coding)).filter(wanted));
  };
}

function ofWords(
  resolve: Terminology['resolve'],
  mentions: Terminology['mentions'],
  words: Coding['display'],
  kinds: readonly ConceptKind[] | undefined,
): readonly string[] {
  if (!words) return [];
  const whole = wholePhrase(resolve, withoutSemanticTag(words), kinds);
  if (whole) return [whole];
  return !kinds || kinds.includes('medication') ? ingredientsOf(mentions, words) : [];
}

/** Only what the words say as they stand: a modifier left out would make the record say more than it does. */
function wholePhrase(
  resolve: Terminology['resolve'],
  words: string,
  kinds: readonly ConceptKind[] | undefined,
): string | undefined {
  const found = resolve(words, kinds);
  // A secondary tumour is one that has come from elsewhere.
  if (SECONDARY_TUMOUR.test(words) && found?.via.includes('modifier:secondary')) return undefined;
  return found && !found.via.some((step) => step.startsWith('modifier:') && !HARMLESS.has(step))
    ? found.concept.id
    : undefined;
}

const SECONDARY_TUMOUR = /\bsecondary\b.*\b(?:malignan|neoplas|cancer|carcinoma|tumou?r)/i;

/** Modifiers whose loss only widens what a record says. */
const HARMLESS = new Set(
  [
    ...[
      'severe',
      'moderate',
      'mild',
      'acute',
      'chronic',
      'active',
      'recurrent',
      'persistent',
      'primary',
      'secondary',
      'bilateral',
      'unilateral',
    ],
    ...[
      'left',
      'right',
      'essential',
      'idiopathic',
      'uncontrolled',
      'controlled',
      'unspecified',
      'nos',
      'not otherwise specified',
      'localized',
    ],
    ...[
      'symptomatic',
      'diagnosis of',
      'diagnosed',
      'known',
      'confirmed',
      'documented',
      'intermittent',
      'progressive',
      'congenital',
      'acquired',
    ],
    ...[
      'metastatic',
      'invasive',
      'infiltrating',
      'locally advanced',
      'advanced',
      'refractory',
      'relapsed',
      'viral',
      'bacterial',
      'fungal',
      'total',
      'partial',
    ],
  ].map((modifier) => `modifier:${modifier}`),
);

/** The ingredients that a product string names; its brand only where no ingredient is known. */
function ingredientsOf(mentions: Terminology['mentions'], display: string): readonly string[] {
  const { ingredients, brand } = productParts(display);
  const named = ingredients
    .flatMap((part) => mentions(part, ['medication']))
    .map((mention) => mention.concept.id)
    .filter((id) => id !== ANY_MEDICATION);
  return named.length > 0 || !brand ? named : mentions(brand, ['medication']).map((mention) => mention.concept.id);
}

/** "Drug" in "Drug Implant" names no ingredient. */
const ANY_MEDICATION = 'medication';

/**
 * Without what another of them is a kind of: an entry says of itself what is narrowest, so that to deny it denies no more
 * than that.
 */
function narrowest(ids: readonly string[], concept: (id: string) => Concept | undefined): readonly string[] {
  if (ids.length < 2) return ids;
  const wider = widerThan(ids, concept);
  return ids.filter((id) => !wider.has(id));
}

/** Everything broader than one of them. */
function widerThan(ids: readonly string[], concept: (id: string) => Concept | undefined): ReadonlySet<string> {
  const wider = new Set<string>();
  const climb = (id: string): void => {
    for (const parent of concept(id)?.parents ?? []) {
      if (wider.has(parent)) continue;
      wider.add(parent);
      climb(parent);
    }
  };
  for (const id of ids) climb(id);
  return wider;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
