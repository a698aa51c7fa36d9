/** A test that, found positive, is what it looks for: by lexicon id of the test, what it shows. */
export const POSITIVE_FINDINGS: Readonly<Record<string, string>> = {
  // Protein that the strip finds (KDIGO 2024: A2 or more), or bacteria that grow.
  'urine-protein': 'proteinuria',
  'blood-culture': 'bacteremia',
};

/** Days for which it speaks. */
export const POSITIVE_DAYS = 31;
