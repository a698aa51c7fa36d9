import type { Extension } from '@medplum/fhirtypes';
import { isCode, isDate, isUri } from './element.ts';

/** What one member of an extension holds. `scalar` is a number or a text. */
export type Kind =
  | 'string'
  | 'markdown'
  | 'code'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'scalar'
  | 'date'
  | 'uri'
  | 'Coding'
  | 'CodeableConcept'
  | 'Reference'
  | 'ContactDetail'
  | 'Quantity';

/** A value, or members with a name each: what a definition of an extension says, in a form that writes and reads fast. */
export type Shape = { readonly many?: true } & (
  | { readonly kind: Kind }
  | { readonly parts: { readonly [name: string]: Shape } }
);

type Plain = { readonly [key: string]: unknown };

const MAX_INTEGER = 2_147_483_647;

/** The extensions that hold a value under one address: none where it is absent, several where the shape repeats. */
export function writeShape(url: string, shape: Shape, value: unknown): Extension[] {
  const out: Extension[] = [];
  write(url, shape, value, out);
  return out;
}

function write(url: string, shape: Shape, value: unknown, out: Extension[]): void {
  if (value === undefined || value === null) return;
  if (!shape.many) writeOne(url, shape, value, out);
  else for (const item of value as readonly unknown[]) writeOne(url, shape, item, out);
}

function writeOne(url: string, shape: Shape, value: unknown, out: Extension[]): void {
  if ('parts' in shape) {
    const members: Extension[] = [];
    for (const name in shape.parts) write(name, shape.parts[name]!, (value as Plain)[name], members);
    if (members.length > 0) out.push({ url, extension: members });
  } else if (value !== '') {
    out.push(withValue(url, shape.kind, value));
  }
}

function withValue(url: string, kind: Kind, value: unknown): Extension {
  switch (kind) {
    case 'boolean':
      return { url, valueBoolean: value as boolean };
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER
        ? { url, valueInteger: value as number }
        : { url, valueDecimal: value as number };
    case 'decimal':
      return { url, valueDecimal: value as number };
    case 'scalar':
      return typeof value === 'number' ? { url, valueDecimal: value } : { url, valueString: value as string };
    case 'code':
      return isCode(value as string) ? { url, valueCode: value as string } : { url, valueString: value as string };
    case 'date':
      return isDate(value as string) ? { url, valueDate: value as string } : { url, valueString: value as string };
    case 'uri':
      return isUri(value as string) ? { url, valueUri: value as string } : { url, valueString: value as string };
    case 'markdown':
      return { url, valueMarkdown: value as string };
    case 'string':
      return { url, valueString: value as string };
    default:
      return { url, [`value${kind}`]: value };
  }
}

/** What `writeShape` wrote, from a list of extensions; undefined where it is absent. */
export function readShape(extensions: readonly Extension[] | undefined, url: string, shape: Shape): unknown {
  if (!shape.many) {
    const found = extensions?.find((extension) => extension.url === url);
    return found && readOne(found, shape);
  }
  const found = (extensions ?? []).filter((extension) => extension.url === url);
  return found.length === 0 ? undefined : found.map((extension) => readOne(extension, shape));
}

function readOne(extension: Extension, shape: Shape): unknown {
  if ('parts' in shape) {
    const out: Record<string, unknown> = {};
    for (const name in shape.parts) {
      const value = readShape(extension.extension, name, shape.parts[name]!);
      if (value !== undefined) out[name] = value;
    }
    return out;
  }
  return extensionValue(extension);
}

/** The value of an extension, whatever its type. */
export function extensionValue(extension: Extension | undefined): unknown {
  if (extension === undefined) return undefined;
  for (const key in extension) if (key.startsWith('value')) return extension[key as keyof Extension];
  return undefined;
}
