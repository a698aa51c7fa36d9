import type { TokenCode } from './tree.ts';

/** What the values of a search are read with. */
export interface ValueContext {
  /** References to it are references to this server. Without a slash at its end. */
  readonly baseUrl: string;
  /** Milliseconds since 1970: what `ap` on a date is measured from. */
  readonly now: number;
  /** Lists the codes of value sets and hierarchies. Absent: searches for them are refused. */
  readonly codeSets?: CodeSets;
  /** Absent: each unit is a thing of its own. */
  readonly unitsLike?: UnitsLike;
}

/** Codes that a token search means without listing them. */
export type CodeSetRequest = {
  /** As it was written, for messages. */
  readonly param: string;
} /** `valueSet`: its canonical URL, with a version after a bar or not, or `ValueSet/id`. */ & (
  | { readonly relation: 'in'; readonly valueSet: string }
  /** The code itself and what is narrower, or broader. */
  | { readonly relation: 'below' | 'above'; readonly system: string; readonly code: string }
);

export type CodeSets = (request: CodeSetRequest) => readonly TokenCode[];

/** UCUM units other than a given one in which the same can be measured; `factor`: how many of them the given one is. */
export type UnitsLike = (ucum: string) => readonly { readonly code: string; readonly factor: number }[];
