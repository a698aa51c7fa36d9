/** A test of an infection. Ids are of the lexicon. */
export interface InfectionTest {
  readonly test: string;
  readonly infection: string;
  /** Whether who is found positive has the infection, or had it on that day; else the test may tell of one that is over. */
  readonly shows: boolean;
  /** Whether a negative one says that there was no infection on that day. */
  readonly rulesOut: boolean;
  /** It never heals. */
  readonly lasts?: true;
}

/** Antigens and nucleic acids are of the pathogen itself; antibodies outlast it, and a viral load can be suppressed by treatment. */
export const INFECTION_TESTS: readonly InfectionTest[] = [
  { test: 'sars-cov-2-pcr', infection: 'covid-19', shows: true, rulesOut: true },
  { test: 'sars-cov-2-antigen-test', infection: 'covid-19', shows: true, rulesOut: false },
  { test: 'hepatitis-b-surface-antigen', infection: 'hepatitis-b', shows: true, rulesOut: true },
  { test: 'hepatitis-c-antibody', infection: 'hepatitis-c', shows: false, rulesOut: true },
  { test: 'hepatitis-c-viral-load', infection: 'hepatitis-c', shows: true, rulesOut: true },
  { test: 'hiv-serology', infection: 'hiv-infection', shows: true, rulesOut: true, lasts: true },
  { test: 'hiv-viral-load', infection: 'hiv-infection', shows: true, rulesOut: false, lasts: true },
];
