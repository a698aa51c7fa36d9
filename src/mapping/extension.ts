import type { Extension } from '@medplum/fhirtypes';
import { compiledExtension } from './extension-definition.ts';
import { extensionValue, readShape, writeShape } from './extension-shape.ts';
import type { OwnName } from './own-name.table.ts';

/** Our extension of that name with a value; none where the value is absent. */
export function ownExtension(name: OwnName, value: unknown): Extension[] {
  if (value === undefined) return [];
  const { url, shape } = compiledExtension(name);
  return writeShape(url, shape, value);
}

/** What `ownExtension` wrote. The caller names the type: it is the one that it writes. */
export function ownValue<T>(extensions: readonly Extension[] | undefined, name: OwnName): T | undefined {
  const { url, shape } = compiledExtension(name);
  return readShape(extensions, url, shape) as T | undefined;
}

/** The value of the first extension with an address. */
export const valueAt = <T>(extensions: readonly Extension[] | undefined, url: string): T | undefined =>
  extensionValue(extensions?.find((extension) => extension.url === url)) as T | undefined;

/** All extensions with an address, in order. */
export const allAt = (extensions: readonly Extension[] | undefined, url: string): Extension[] =>
  (extensions ?? []).filter((extension) => extension.url === url);
