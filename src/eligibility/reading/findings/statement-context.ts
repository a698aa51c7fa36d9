import type { Terminology } from '../../../terminology/terminology.ts';
import type { Section } from '../../criterion.ts';
import type { Token } from '../words/token.ts';
import type { Draft } from './draft.ts';

/** One statement being read: its text and tokens, and which tokens a rule has consumed. */
export class StatementContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly terminology: Terminology;
  readonly used: Uint8Array;
  /** "are excluded" and "are allowed", which turn or keep the sense of the sentence. */
  verdict: 'excluded' | 'accepted' | 'allowed' | undefined;
  /** While exceptions or the items of a count are read: each is one by itself, as each reason to exclude is. */
  itemising: 'exceptions' | 'items' | undefined;
  /** The finding before the brackets that are being read. */
  explained: Draft | undefined;

  constructor(text: string, tokens: readonly Token[], section: Section, terminology: Terminology) {
    this.text = text;
    this.tokens = tokens;
    this.section = section;
    this.terminology = terminology;
    this.used = new Uint8Array(tokens.length);
  }

  use(from: number, to: number): void {
    for (let at = from; at < to; at++) this.used[at] = 1;
  }

  /** Runs a reading of exceptions or of items. */
  whileItemising<T>(what: 'exceptions' | 'items', read: () => T): T {
    const before = this.itemising;
    this.itemising = what;
    const result = read();
    this.itemising = before;
    return result;
  }

  /** Runs a reading of what brackets say of a finding. */
  whileExplaining<T>(finding: Draft | undefined, read: () => T): T {
    const before = this.explained;
    this.explained = finding;
    const result = read();
    this.explained = before;
    return result;
  }

  /** The text of a token range. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end) : '';
  }
}
