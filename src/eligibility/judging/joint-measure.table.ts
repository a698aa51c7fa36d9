/** Lexicon ids of names for several measures at once, each with those that it names. */
export const JOINT_MEASURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['liver-transaminases', ['aspartate-aminotransferase', 'alanine-aminotransferase']],
]);
