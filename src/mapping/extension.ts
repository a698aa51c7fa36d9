import type { Extension } from '@medplum/fhirtypes';
import { own } from './canonical.ts';
import { extensionValue, readShape, type Shape, writeShape } from './extension-shape.ts';
import { OWN_EXTENSIONS, type OwnName } from './own-extension.table.ts';

const shapeOf = (name: OwnName): Shape => OWN_EXTENSIONS[name].shape;

/** Our extension of that name with a value; none where the value is absent. */
export const ownExtension = (name: OwnName, value: unknown): Extension[] => writeShape(own(name), shapeOf(name), value);

/** What `ownExtension` wrote. The caller names the type: it is the one that it writes. */
export const ownValue = <T>(extensions: readonly Extension[] | undefined, name: OwnName): T | undefined =>
  readShape(extensions, own(name), shapeOf(name)) as T | undefined;

/** The value of the first extension with an address. */
export const valueAt = <T>(extensions: readonly Extension[] | undefined, url: string): T | undefined =>
  extensionValue(extensions?.find((extension) => extension.url === url)) as T | undefined;

/** All extensions with an address, in order. */
export const allAt = (extensions: readonly Extension[] | undefined, url: string): Extension[] =>
  (extensions ?? []).filter((extension) => extension.url === url);
