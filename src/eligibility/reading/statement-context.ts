import type { Terminology } from '../../terminology/terminology.ts';
import type { Section } from '../criterion.ts';
import type { Token } from './token.ts';

/** One statement being read: its text and tokens, and which tokens a rule has consumed. */
export class StatementContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly section: Section;
  readonly terminology: Terminology;
  readonly used: Uint8Array;
  /** "are excluded" and "are allowed", which turn or keep the sense of the sentence. */
  verdict: 'excluded' | 'accepted' | 'allowed' | undefined;

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

  /** The text of a token range. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end) : '';
  }
}
