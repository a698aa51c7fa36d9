import type { Extension } from '@medplum/fhirtypes';
import { isCode, isDate } from './element.ts';

/** What one member of an extension holds. `scalar` is a number or a text; `span` a half-open pair of offsets. */
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
  | 'span'
  | 'Coding'
  | 'Reference'
  | 'ContactDetail'
  | 'Quantity';

interface Cardinality {
  readonly many?: true;
  /** Left out where the value equals it, and read as it where the member is absent. */
  readonly fallback?: string | boolean | readonly never[];
}
/** A value, or members with a name each. The same shape writes, reads and defines (profiles/) an extension. */
export type Shape = Cardinality & ({ readonly kind: Kind } | { readonly parts: { readonly [name: string]: Shape } });

/** One extension of our own: where it may stand, what it says, what it holds. profiles/ is written from this table. */
export interface OwnExtension {
  /** FHIR element paths or types. */
  readonly context: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
}

type Plain = { readonly [key: string]: unknown };

const MAX_INTEGER = 2_147_483_647;

/** The extensions that hold a value under one address: none where it is absent, several where the shape repeats. */
export function writeShape(url: string, shape: Shape, value: unknown): Extension[] {
  if (value === undefined || value === null) return [];
  if (shape.many) return (value as readonly unknown[]).flatMap((item) => writeOne(url, shape, item));
  return value === shape.fallback ? [] : writeOne(url, shape, value);
}

function writeOne(url: string, shape: Shape, value: unknown): Extension[] {
  if ('parts' in shape) {
    const members = Object.entries(shape.parts).flatMap(([name, part]) =>
      writeShape(name, part, (value as Plain)[name]),
    );
    return members.length > 0 ? [{ url, extension: members }] : [];
  }
  if (value === '') return [];
  return [{ url, ...typedValue(shape.kind, value) } as Extension];
}

function typedValue(kind: Kind, value: unknown): object {
  switch (kind) {
    case 'boolean':
      return { valueBoolean: value };
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER
        ? { valueInteger: value }
        : { valueDecimal: value };
    case 'decimal':
      return { valueDecimal: value };
    case 'scalar':
      return typeof value === 'number' ? { valueDecimal: value } : { valueString: value };
    case 'code':
      return isCode(value as string) ? { valueCode: value } : { valueString: value };
    case 'date':
      return isDate(value as string) ? { valueDate: value } : { valueString: value };
    case 'uri':
      return /^\S+$/.test(value as string) ? { valueUri: value } : { valueString: value };
    case 'markdown':
      return { valueMarkdown: value };
    case 'span': {
      const [start, end] = value as readonly [number, number];
      return {
        extension: [
          { url: 'start', valueInteger: start },
          { url: 'end', valueInteger: end },
        ],
      };
    }
    case 'string':
      return { valueString: value };
    default:
      return { [`value${kind}`]: value };
  }
}

/** What `writeShape` wrote, from a list of extensions; undefined where it is absent and the shape names no fallback. */
export function readShape(extensions: readonly Extension[] | undefined, url: string, shape: Shape): unknown {
  const found = (extensions ?? []).filter((extension) => extension.url === url);
  if (found.length === 0) return shape.fallback;
  return shape.many ? found.map((extension) => readOne(extension, shape)) : readOne(found[0]!, shape);
}

function readOne(extension: Extension, shape: Shape): unknown {
  if ('parts' in shape) {
    const out: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(shape.parts)) {
      const value = readShape(extension.extension, name, part);
      if (value !== undefined) out[name] = value;
    }
    return out;
  }
  if (shape.kind === 'span') {
    const offset = (name: string): number => extension.extension?.find((e) => e.url === name)?.valueInteger ?? 0;
    return [offset('start'), offset('end')];
  }
  return extensionValue(extension);
}

/** The value of an extension, whatever its type. */
export function extensionValue(extension: Extension | undefined): unknown {
  if (extension === undefined) return undefined;
  const key = Object.keys(extension).find((name) => name.startsWith('value'));
  return key === undefined ? undefined : extension[key as keyof Extension];
}
