import { Failure } from '../../kernel/failure.ts';

/** The part of FHIRPath that R4's search parameters, and paths of patches, are written in. */
export type Expression =
  | { readonly k: 'literal'; readonly value: string | number | boolean }
  /** `%resource`, or `$this` with its sign. */
  | { readonly k: 'variable'; readonly name: string }
  /** The first name of a path: the resource's type, or a property of what is in focus. */
  | { readonly k: 'start'; readonly name: string }
  | { readonly k: 'property'; readonly of: Expression; readonly name: string }
  | { readonly k: 'item'; readonly of: Expression; readonly at: number }
  /** `of` absent: called on what is in focus. */
  | { readonly k: 'call'; readonly of?: Expression; readonly name: string; readonly args: readonly Expression[] }
  | { readonly k: 'as' | 'is'; readonly of: Expression; readonly type: string }
  | { readonly k: 'union' | 'and' | 'or' | 'equal' | 'unequal'; readonly left: Expression; readonly right: Expression };

const TOKEN = /\s*(?:([%$]?[A-Za-z_][A-Za-z0-9_]*|`[^`]+`)|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|(!=|[.()|,[\]=]))/y;

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  readonly text: string;
}

/** @throws Failure `invalid` for syntax outside of the part that is known, with the place */
export function parseExpression(source: string): Expression {
  const tokens = tokenise(source);
  let at = 0;
  const peek = (text: string): boolean => tokens[at]!.text === text && tokens[at]!.kind !== 'text';
  const fail = (): never => {
    throw new Failure('invalid', `Expression not understood at "${tokens[at]!.text}": ${source}`);
  };
  const take = (text: string): boolean => {
    if (!peek(text)) return false;
    at++;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) fail();
  };
  const name = (): string => (tokens[at]!.kind === 'name' ? tokens[at++]!.text : fail());

  const binary = (
    next: () => Expression,
    signs: Readonly<Record<string, 'union' | 'and' | 'or' | 'equal' | 'unequal'>>,
  ) => {
    let left = next();
    for (;;) {
      const k = tokens[at]!.kind === 'text' ? undefined : signs[tokens[at]!.text];
      if (!k) return left;
      at++;
      left = { k, left, right: next() };
    }
  };
  const either = (): Expression => binary(both, { or: 'or' });
  const both = (): Expression => binary(equality, { and: 'and' });
  const equality = (): Expression => binary(union, { '=': 'equal', '!=': 'unequal' });
  const union = (): Expression => binary(typed, { '|': 'union' });
  const typed = (): Expression => {
    let of = path();
    while (peek('as') || peek('is')) {
      const k = tokens[at++]!.text as 'as' | 'is';
      of = { k, of, type: name() };
    }
    return of;
  };
  const path = (): Expression => {
    let of = term();
    for (;;) {
      if (take('.')) {
        const step = name();
        of = peek('(') ? call(step, of) : { k: 'property', of, name: step };
      } else if (take('[')) {
        if (tokens[at]!.kind !== 'number') fail();
        of = { k: 'item', of, at: Number(tokens[at++]!.text) };
        expect(']');
      } else return of;
    }
  };
  const call = (called: string, of?: Expression): Expression => {
    expect('(');
    const args: Expression[] = [];
    if (!peek(')')) {
      do args.push(either());
      while (take(','));
    }
    expect(')');
    return { k: 'call', ...(of ? { of } : {}), name: called, args };
  };
  const term = (): Expression => {
    const token = tokens[at]!;
    if (take('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token.kind === 'text') return { k: 'literal', value: tokens[at++]!.text };
    if (token.kind === 'number') return { k: 'literal', value: Number(tokens[at++]!.text) };
    const first = name();
    if (first === 'true' || first === 'false') return { k: 'literal', value: first === 'true' };
    if (/^[%$]/.test(first)) return { k: 'variable', name: first.replace('%', '') };
    return peek('(') ? call(first) : { k: 'start', name: first };
  };

  const whole = either();
  if (tokens[at]!.kind !== 'end') fail();
  return whole;
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; source.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw new Failure('invalid', `Expression not understood at "${source.slice(at)}": ${source}`);
    const [, word, text, number, sign] = match;
    if (word !== undefined) tokens.push({ kind: 'name', text: word.replaceAll('`', '') });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replace(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}
