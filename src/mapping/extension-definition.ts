/** The shape of an extension from its StructureDefinition: once for each, since shapes write and read every value. */
import type { ElementDefinition } from '@medplum/fhirtypes';
import { extensionDefinition } from '../fhir/profiles/definition-files.ts';
import type { Kind, Shape } from './extension-shape.ts';

interface Compiled {
  readonly url: string;
  readonly shape: Shape;
}

const compiled = new Map<string, Compiled>();

/**
 * Address and shape of our extension with that name.
 *
 * @throws Error where profiles/ does not define it
 */
export function compiledExtension(name: string): Compiled {
  let known = compiled.get(name);
  if (known === undefined) {
    const { url, differential } = extensionDefinition(name);
    known = { url, shape: shapeAt(differential?.element ?? [], 'Extension') };
    compiled.set(name, known);
  }
  return known;
}

/** Types by which a value may be written → its kind; two types where the source may lack the form of the first. */
const KINDS: Readonly<Record<string, Kind>> = {
  'code string': 'code',
  'integer decimal': 'integer',
  'decimal string': 'scalar',
  'date string': 'date',
  'uri string': 'uri',
};

/** The shape of the element with an id, and of the members that are slices of its extensions. */
function shapeAt(elements: readonly ElementDefinition[], id: string): Shape {
  const many = elements.find((element) => element.id === id)?.max === '1' ? {} : ({ many: true } as const);
  const types = elements.find((element) => element.id === `${id}.value[x]` && element.max !== '0')?.type;
  if (types !== undefined) {
    const written = types.map(({ code }) => code).join(' ');
    return { kind: KINDS[written] ?? (written as Kind), ...many };
  }
  const start = `${id}.extension:`;
  const names = elements.flatMap((element) =>
    element.sliceName !== undefined && element.id === `${start}${element.sliceName}` ? [element.sliceName] : [],
  );
  return { parts: Object.fromEntries(names.map((name) => [name, shapeAt(elements, `${start}${name}`)])), ...many };
}
