import { normalForm } from './word.ts';

const TUMOUR = /\b(?:tumou?rs?|neoplasms?|neoplasia|growths?|mass(?:es)?)\b/;
const MALIGNANT = /\b(?:cancers?|carcinomas?|sarcomas?|malignan\w*|lymphomas?|leuk\w*)\b/;

/** Vocabularies call a cancer a tumour, and a tumour may be benign. */
const isWiderTumour = (name: string, concept: string): boolean =>
  TUMOUR.test(name) && !MALIGNANT.test(name) && MALIGNANT.test(concept.toLowerCase());

/** Words without which a name says the same. */
const IDLE = new Set(
  'disease disorder syndrome condition malignant mellitus nos of the a an and or type by in with due to unspecified'.split(
    ' ',
  ),
);

/** "Ductal carcinoma" of a ductal carcinoma of the breast: a part of the concept's own words says less than all of them. */
function isPartOf(name: string, concept: string): boolean {
  const said = new Set(normalForm(name).split(' '));
  const words = normalForm(concept).split(' ');
  return [...said].every((word) => words.includes(word)) && words.some((word) => !said.has(word) && !IDLE.has(word));
}

/** Whether a name that a vocabulary gives to a concept says less than the concept's own name does. */
export const saysLess = (name: string, concept: string): boolean =>
  isWiderTumour(name, concept) || isPartOf(name, concept);
