export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Longest line that is read, in characters; the rest of a longer one is passed over. */
const MOST = 1_000_000;

/** The lines of a text that comes in pieces, without their ends; empty ones too. */
export async function* sourceLines(chunks: AsyncIterable<string>): AsyncGenerator<SourceLine> {
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!.slice(0, MOST);
    for (const text of lines) yield { text: withoutReturn(text), number: ++number };
  }
  if (rest !== '') yield { text: withoutReturn(rest), number: number + 1 };
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
