const TUMOUR = /\b(?:tumou?rs?|neoplasms?|neoplasia|growths?|mass(?:es)?)\b/;
const MALIGNANT = /\b(?:cancers?|carcinomas?|sarcomas?|malignan\w*|lymphomas?|leuk\w*)\b/;

/** Whether a name says less than the concept that bears it: vocabularies call a cancer a tumour, and a tumour may be benign. */
export const saysLess = (name: string, concept: string): boolean =>
  TUMOUR.test(name) && !MALIGNANT.test(name) && MALIGNANT.test(concept.toLowerCase());
