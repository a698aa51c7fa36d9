import { foldText } from './fold.ts';

/** Letters and digits of any script that stand together; everything else parts two words. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded: what texts are indexed by and what is looked for in them go through the same function. */
export const wordsOf = (text: string): string[] => foldText(text).match(WORD) ?? [];
