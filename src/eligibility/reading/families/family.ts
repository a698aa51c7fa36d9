import type { Head } from '../marks/mark.ts';

/** What a phrase of a family stands for. */
export interface PhraseHead extends Omit<Head, 'concept'> {
  /** The name of the concept, asked of the terminology; a name that it does not know is kept as text without codes. */
  readonly concept?: string;
  /** The words themselves are the name of the concept. */
  readonly verbatim?: true;
  /** How far the rule reaches beyond its phrase: to the end of the clause, or over the whole sentence. */
  readonly reach?: 'clause' | 'sentence';
}

/** One kind of criterion: the phrases by which it is known. */
export interface Family {
  readonly phrases: readonly (readonly [pattern: string, head: PhraseHead])[];
}
