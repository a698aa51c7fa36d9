const FURTHER =
  /^(?:note:?\s+)?(?:\(?there (?:are|may be) )?(?:further|additional|other)\b[^.;:]{0,60}\bcriteri(?:a|on)\b[^.;:]{0,12}\b(?:appl(?:y|ies|ied)|exist|(?:are )?(?:listed|defined|specified|detailed|described))\b/i;

/** Whether a line only says that the study has criteria beside those it lists: wherever it stands, it is said of the study. */
export const isFurtherCriteria = (line: string): boolean => line.length < 220 && FURTHER.test(line);
