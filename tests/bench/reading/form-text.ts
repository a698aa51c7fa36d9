/**
 * The text of a logical form as calls: `cond().name('fever').duration(eq().op(GT).val('2').temporal_unit(DAY))`. Nothing
 * is interpreted here.
 */

export interface Call {
  readonly name: string;
  readonly args: readonly Arg[];
}

/** Calls chained by dots, in the order of the text. */
export type Chain = readonly Call[];

/** `lost`: what the makers of the data printed as an object's address. */
export type Arg =
  | { readonly k: 'chain'; readonly chain: Chain }
  | { readonly k: 'text'; readonly text: string }
  | { readonly k: 'constant'; readonly name: string }
  | { readonly k: 'lost' };

/** @throws SyntaxError with the place, where the text is no form */
export function parseForm(text: string): Chain {
  const at = { text, place: 0 };
  const chain = readChain(at);
  if (at.place !== text.length) throw fault(at, 'text after the form');
  return chain;
}

interface Reading {
  readonly text: string;
  place: number;
}

const WORD = /[A-Za-z_][A-Za-z_-]*/y;
const SPACE = /\s*/y;
const STARTS_FORM = /'[a-z_]+\(/y;

function readChain(at: Reading): Chain {
  const calls = [readCall(at)];
  while (at.text[at.place] === '.') {
    at.place++;
    calls.push(readCall(at));
  }
  return calls;
}

function readCall(at: Reading): Call {
  const name = match(WORD, at);
  if (name === undefined) throw fault(at, 'a name expected');
  return readArguments(name, at);
}

function readArguments(name: string, at: Reading): Call {
  expect('(', at);
  const args: Arg[] = [];
  for (;;) {
    match(SPACE, at);
    if (at.text[at.place] === ')') break;
    if (args.length > 0) {
      expect(',', at);
      match(SPACE, at);
    }
    args.push(readArgument(at));
  }
  at.place++;
  return { name, args };
}

function readArgument(at: Reading): Arg {
  const { text, place } = at;
  if (text[place] === "'") return readQuoted(at);
  if (text[place] === '[') {
    const end = text.indexOf(']', place);
    if (end < 0) throw fault(at, 'a list without an end');
    at.place = end + 1;
    return { k: 'lost' };
  }
  const name = match(WORD, at);
  if (name === undefined) throw fault(at, 'an argument expected');
  if (text[at.place] !== '(') return { k: 'constant', name };
  at.place = place;
  return { k: 'chain', chain: readChain(at) };
}

/** A text ends before `')` or `',`; a quoted form holds quoted texts of its own. */
function readQuoted(at: Reading): Arg {
  STARTS_FORM.lastIndex = at.place;
  if (STARTS_FORM.test(at.text)) {
    at.place++;
    const chain = readChain(at);
    expect("'", at);
    return { k: 'chain', chain };
  }
  const ends = ["')", "',"].map((mark) => at.text.indexOf(mark, at.place + 1)).filter((end) => end >= 0);
  if (ends.length === 0) throw fault(at, 'a text without an end');
  const end = Math.min(...ends);
  const text = at.text.slice(at.place + 1, end).replaceAll("''", "'");
  at.place = end + 1;
  return { k: 'text', text };
}

function match(pattern: RegExp, at: Reading): string | undefined {
  pattern.lastIndex = at.place;
  const found = pattern.exec(at.text)?.[0];
  at.place += found?.length ?? 0;
  return found;
}

function expect(mark: string, at: Reading): void {
  if (at.text[at.place] !== mark) throw fault(at, `“${mark}” expected`);
  at.place++;
}

const fault = (at: Reading, what: string): SyntaxError => new SyntaxError(`${what} at ${at.place} of ${at.text}`);
