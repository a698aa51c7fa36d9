import { Failure } from '../../kernel/failure.ts';
import { preferredSystem } from '../profiles/identifier-systems.ts';
import { msRange } from './date-range.ts';
import type { Comparison, SearchNode } from './tree.ts';
import type { UnitsLike } from './value-context.ts';
import { localTarget } from './values/references.ts';

/** Splits at `mark`, where no backslash stands before it; escapes stay. */
export function splitAt(text: string, mark: ',' | '|' | '$'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === mark) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** Without the backslashes that keep `,` `|` `$` and `\` from being marks. */
export const plain = (text: string): string => text.replace(/\\([,|$\\])/g, '$1');

export const bad = (name: string, why: string): Failure =>
  new Failure('invalid', `Search parameter ${name}: ${why}`, { expression: name });

/** A parameter, modifier or target that does not exist here: what lenient handling leaves out. */
export const notKnown = (name: string, why: string): Failure => {
  const message = `Search parameter ${name}: ${why}`;
  return new Failure('invalid', message, {
    expression: name,
    issues: [{ severity: 'error', message, expression: name, code: 'not-supported' }],
  });
};

export const isNotKnown = (error: unknown): boolean =>
  error instanceof Failure && error.issues[0]?.code === 'not-supported';

/** `implied`: systems that the values, plain codes, are of without saying so. */
export function tokenNode(param: string, name: string, value: string, implied: readonly string[] = []): SearchNode {
  const parts = splitAt(value, '|').map(plain);
  if (parts.length > 2) throw bad(name, `"${value}" has more than one |`);
  const [system, code] = parts.length === 2 ? parts : [undefined, parts[0]];
  if (!system && !code) throw bad(name, 'a token needs a code or a system');
  const node: SearchNode = {
    k: 'token',
    param,
    ...(system === undefined ? {} : { system: implied.includes(system) ? '' : system }),
    ...(code ? { code } : {}),
  };
  const preferred = system === undefined ? undefined : preferredSystem(system);
  return preferred === system ? node : { k: 'or', of: [node, { ...node, system: preferred! }] };
}

/** `type system|type code|value`. */
export function ofTypeNode(param: string, name: string, value: string): SearchNode {
  const parts = splitAt(value, '|').map(plain);
  const [system, code, identifier] = parts;
  if (parts.length !== 3 || !code || !identifier) throw bad(name, 'needs type system|type code|value');
  return { k: 'token', param: `${param}:of-type`, system: `${system}|${code.toLowerCase()}`, code: identifier };
}

const PREFIX = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)(?=[\d+\-.])/;

function prefixed(text: string): { readonly op: Comparison; readonly rest: string } {
  const prefix = PREFIX.exec(text)?.[1];
  return prefix ? { op: prefix as Comparison, rest: text.slice(2) } : { op: 'eq', rest: text };
}

/** `ap` on a date: a tenth of the time between it and now, on either side, as R4 recommends. */
export function dateNode(param: string, name: string, value: string, now: number): SearchNode {
  const { op, rest } = prefixed(plain(value));
  // A space is what a plus sign in a query string turns into.
  const range = msRange(rest.replace(/(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) (\d{2}:\d{2})$/, '$1+$2'));
  if (!range) throw bad(name, `"${value}" is no date; expected YYYY, YYYY-MM, YYYY-MM-DD or a time with its zone`);
  if (op !== 'ap') return { k: 'date', param, op, ...range };
  const slack = Math.round(Math.abs(now - (range.low + range.high) / 2) / 10);
  return { k: 'date', param, op, low: range.low - slack, high: range.high + slack };
}

const DECIMAL = /^[+-]?\d{1,40}(?:\.\d{0,40})?(?:[eE][+-]?\d{1,3})?$|^[+-]?\.\d{1,40}(?:[eE][+-]?\d{1,3})?$/;

/** Equality spans half a unit of the last written digit on either side; order compares the number itself. */
function numberRange(
  name: string,
  value: string,
): { readonly op: Comparison; readonly low: number; readonly high: number } {
  const { op, rest } = prefixed(value);
  const at = DECIMAL.test(rest) ? Number(rest) : Number.NaN;
  if (!Number.isFinite(at)) throw bad(name, `"${value}" is no number`);
  if (op === 'ap') {
    const slack = Math.max(Math.abs(at) / 10, halfUnit(rest));
    return { op, low: at - slack, high: at + slack };
  }
  const half = op === 'eq' || op === 'ne' ? halfUnit(rest) : 0;
  return { op, low: at - half, high: at + half };
}

function halfUnit(text: string): number {
  const [mantissa, exponent] = text.toLowerCase().split('e') as [string, string | undefined];
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return Number(`5e${Number(exponent ?? 0) - decimals - 1}`);
}

export const numberNode = (param: string, name: string, value: string): SearchNode => ({
  k: 'number',
  param,
  ...numberRange(name, plain(value)),
});

const UCUM = 'http://unitsofmeasure.org';

/** `number`, `number|system|code` or `number||code or unit`. With a code of UCUM, equal amounts in other units are found too. */
export function quantityNode(param: string, name: string, value: string, unitsLike?: UnitsLike): SearchNode {
  const [number = '', system, code, ...more] = splitAt(value, '|').map(plain);
  if (more.length > 0 || (system !== undefined && code === undefined))
    throw bad(name, 'needs number, or number|system|code');
  const node = {
    k: 'quantity',
    param,
    ...numberRange(name, number),
    ...(system ? { system } : {}),
    ...(code ? { code } : {}),
  } as const;
  const others = system === UCUM && code ? (unitsLike?.(code) ?? []) : [];
  if (others.length === 0) return node;
  const converted = others.map(({ code: other, factor }) => ({
    ...node,
    code: other,
    low: rounded(node.low * factor),
    high: rounded(node.high * factor),
  }));
  return { k: 'or', of: [node, ...converted] };
}

/** Without what multiplication adds in the last binary digits: 5.4 mg are 0.0054 g. */
const rounded = (value: number): number => Number(value.toPrecision(14));

/** `id`, `Type/id` or a URL; under this server's base a URL is `Type/id`. `type`: from a `:[type]` modifier. */
export function referenceNode(param: string, name: string, value: string, baseUrl: string, type?: string): SearchNode {
  const text = plain(value);
  const relative = baseUrl !== '' && text.startsWith(`${baseUrl}/`) ? text.slice(baseUrl.length + 1) : text;
  const local = localTarget(relative);
  if (local) {
    if (type !== undefined && local.type !== type) return { k: 'none' };
    return { k: 'reference', param, ...local };
  }
  if (/^[A-Za-z0-9\-.]{1,64}$/.test(text))
    return { k: 'reference', param, id: text, ...(type === undefined ? {} : { type }) };
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return { k: 'reference', param, url: text };
  throw bad(name, `"${value}" is no reference; expected id, Type/id or a URL`);
}
