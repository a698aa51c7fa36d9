/** Lexicon ids of what only one sex can have; everything narrower is included. */
const FEMALE: readonly string[] = [];
const MALE: readonly string[] = [];

export const SEX_OF_CONCEPT: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...FEMALE.map((id) => [id, 'female'] as const),
  ...MALE.map((id) => [id, 'male'] as const),
]);
