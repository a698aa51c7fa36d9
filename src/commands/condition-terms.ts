import type { Terminology } from '../terminology/terminology.ts';

/** What tells a registry page's conditions apart. */
export const conditionTerms =
  (terminology: Terminology) =>
  (phrase: string): boolean =>
    terminology.resolve(phrase, ['condition']) !== undefined;
