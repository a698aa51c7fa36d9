import { FILLERS } from './filler.table.ts';
import { wordClass } from './word-class.ts';

/** Whether a token is a word that says nothing of its own. */
export const isFiller = wordClass([...FILLERS].join(' '));
