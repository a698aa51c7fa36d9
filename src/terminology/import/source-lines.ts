import { Failure } from '../../kernel/failure.ts';

export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Longest line that is read, in characters. */
const MOST = 1_000_000;

/**
 * The lines of a text that comes in pieces, without their ends; empty ones too.
 *
 * @throws Failure `too-large` for a line beyond a million characters
 */
export async function* sourceLines(chunks: AsyncIterable<string>): AsyncGenerator<SourceLine> {
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield { text: withoutReturn(text), number: ++number };
    if (rest.length > MOST)
      throw new Failure('too-large', `Line ${number + 1} has more than ${MOST} characters: this is no list of rows`);
  }
  if (rest !== '') yield { text: withoutReturn(rest), number: number + 1 };
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
