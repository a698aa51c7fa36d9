export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** Code system of the curated lexicon: its codes are the ids of `Concept`. */
export const LEXICON = 'https://trialbridge.dev/fhir/CodeSystem/lexicon';

export const SYSTEMS = {
  snomed: 'http://snomed.info/sct',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  mesh: 'https://www.nlm.nih.gov/mesh',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  cpt: 'http://www.ama-assn.org/go/cpt',
  ucum: 'http://unitsofmeasure.org',
} as const;

export const CONCEPT_KINDS = [
  'condition',
  'medication',
  'procedure',
  'observation',
  'allergen',
  'immunization',
  'score',
  'social',
  'reproductive',
] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** What the lexicon knows about a measurable concept. */
export interface Measure {
  /** UCUM code in which the lexicon states thresholds; a criterion or result without a unit is read in it only where `unitless` says so. */
  readonly ucum: string;
  /** g/mol, for conversion between mass and amount of substance. */
  readonly molarMass?: number;
  /** Lowest and highest value that can be a real result, in `ucum`; outside it a bare number is taken for another unit, or for an error. */
  readonly plausible?: readonly [number, number];
  /** True where the number is written without a unit (BMI, INR, pH, scores). */
  readonly unitless?: boolean;
}

export interface Concept {
  /** Kebab-case, unique over all kinds, stable: it is a code of `LEXICON`. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly codes: readonly Coding[];
  /** Ids of the broader concepts. */
  readonly parents: readonly string[];
  readonly measure?: Measure;
  /** A serious or long-standing matter that a chart would mention: its silence may be read as absence by the clinical policy. False: never, not even in a chart of years. */
  readonly charted?: boolean;
  /** A class of drugs by its name, of whose drugs the lexicon lists none: whether one belongs to it, nothing here can say. */
  readonly unlisted?: true;
  /** Of an imported vocabulary: its first code is its own, and its id is no code of `LEXICON`. */
  readonly imported?: true;
}
