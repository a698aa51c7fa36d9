import type { Span } from '../kernel/text-span.ts';

export interface Slice {
  /** Of an object's member: its key as written, without quotes. */
  readonly key: string | undefined;
  readonly span: Span;
}

export interface Slices {
  readonly slices: readonly Slice[];
  /** Whether the container's closing bracket was found. */
  readonly closed: boolean;
}

/**
 * Where the elements of a JSON array, or the values of an object's members, stand in a text, without parsing them: a value
 * that is broken inside spoils only itself.
 *
 * @param open offset of the container's bracket
 */
export function slicesOf(text: string, open: number): Slices {
  const slices: Slice[] = [];
  let depth = 0;
  let start = open + 1;
  let key: string | undefined;
  const close = (end: number): void => {
    const from = start + text.slice(start, end).search(/\S/);
    if (from >= start) slices.push({ key, span: [from, from + text.slice(from, end).trimEnd().length] });
    start = end + 1;
    key = undefined;
  };
  for (let i = open + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') {
      i = endOfString(text, i);
    } else if (c === '{' || c === '[') {
      depth++;
    } else if ((c === '}' || c === ']') && depth-- === 0) {
      close(i);
      return { slices, closed: true };
    } else if (c === ',' && depth === 0) {
      close(i);
    } else if (c === ':' && depth === 0 && text[open] === '{') {
      key = text.slice(start, i).trim().replaceAll('"', '');
      start = i + 1;
    }
  }
  close(text.length);
  return { slices, closed: false };
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
