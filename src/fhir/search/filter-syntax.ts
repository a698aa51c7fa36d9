import { Failure } from '../../kernel/failure.ts';

/** What a path goes through: a parameter, and a filter on what it refers to. */
export interface FilterStep {
  readonly name: string;
  readonly filter?: Filter;
}

/** search_filter.html, as written. `at`: the character that it begins with, from 1. */
export type Filter =
  | { readonly k: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly k: 'not'; readonly of: Filter }
  | {
      readonly k: 'test';
      readonly at: number;
      readonly path: readonly FilterStep[];
      readonly op: FilterOperator;
      readonly value: string;
    };

const OPERATORS = 'eq ne co sw ew gt lt ge le ap sa eb pr po ss sb in re'.split(' ');
export type FilterOperator =
  | ('eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'lt' | 'ge' | 'le')
  | ('ap' | 'sa' | 'eb' | 'pr' | 'po' | 'ss' | 'sb' | 'in' | 're');

const DEEPEST = 20;

export const filterFailure = (at: number, why: string): Failure =>
  new Failure('invalid', `Search parameter _filter: at character ${at}: ${why}`, { expression: '_filter' });

/**
 * Reads a filter. `and` binds closer than `or`, which the specification leaves open.
 *
 * @throws Failure `invalid` with the place
 */
export function parseFilter(source: string): Filter {
  let at = 0;
  const filter = either(0);
  if (at < source.length) throw expected('"and", "or" or the end');
  return filter;

  function either(depth: number): Filter {
    if (depth > DEEPEST) throw filterFailure(at + 1, `more than ${DEEPEST} filters within one another`);
    const of = [all(depth)];
    while (word('or')) of.push(all(depth));
    return of.length === 1 ? of[0]! : { k: 'or', of };
  }

  function all(depth: number): Filter {
    const of = [one(depth)];
    while (word('and')) of.push(one(depth));
    return of.length === 1 ? of[0]! : { k: 'and', of };
  }

  function one(depth: number): Filter {
    blanks();
    const negated = /^not\s*\(/i.exec(source.slice(at));
    if (negated) at += negated[0].length - 1;
    if (source[at] !== '(') return test(depth);
    at++;
    const inner = either(depth + 1);
    blanks();
    if (source[at] !== ')') throw expected('")"');
    at++;
    return negated ? { k: 'not', of: inner } : inner;
  }

  function test(depth: number): Filter {
    const start = at + 1;
    const path = steps(depth);
    blanks();
    const op = take(/[a-z]+/iy)?.toLowerCase();
    if (op === undefined || !OPERATORS.includes(op))
      throw filterFailure(at + 1 - (op?.length ?? 0), `expected one of ${OPERATORS.join(', ')}`);
    blanks();
    return { k: 'test', at: start, path, op: op as FilterOperator, value: value() };
  }

  function steps(depth: number): FilterStep[] {
    const path: FilterStep[] = [];
    do {
      const name = take(/[A-Za-z_][A-Za-z0-9_-]*(?::[A-Z][A-Za-z]*)?/y);
      if (name === undefined) throw expected('the name of a search parameter');
      if (source[at] !== '[') {
        path.push({ name });
        continue;
      }
      at++;
      const filter = either(depth + 1);
      blanks();
      if (source[at] !== ']') throw expected('"]"');
      at++;
      path.push({ name, filter });
      if (source[at] !== '.') throw expected('"." and a parameter');
    } while (source[at] === '.' && ++at);
    return path;
  }

  function value(): string {
    if (source[at] !== '"') {
      const token = take(/[^\s)\]]+/y);
      if (token === undefined) throw expected('a value');
      return token;
    }
    const start = at + 1;
    const text = take(/"(?:[^"\\]|\\.)*"/y);
    try {
      if (text !== undefined) return JSON.parse(text) as string;
    } catch {
      // What is no JSON string is said below, with its place.
    }
    throw filterFailure(start, 'a text in quotes, as JSON writes it, is not ended or not well formed');
  }

  function word(name: string): boolean {
    blanks();
    const found =
      source.slice(at, at + name.length).toLowerCase() === name && /[\s(]/.test(source[at + name.length] ?? '');
    if (found) at += name.length;
    return found;
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  }

  function blanks(): void {
    while (/\s/.test(source[at] ?? '')) at++;
  }

  function expected(what: string): Failure {
    const found = at < source.length ? `"${source.slice(at, at + 20)}"` : 'the end';
    return filterFailure(at + 1, `expected ${what}, found ${found}`);
  }
}
