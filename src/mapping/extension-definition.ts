/** The shape of an extension from its StructureDefinition: once for each, since shapes write and read every value. */
import type { ElementDefinition } from '@medplum/fhirtypes';
import { extensionDefinition } from '../fhir/profiles/definition-files.ts';
import type { Cardinality, Kind, Shape } from './extension-shape.ts';

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
  const head = elements.find((element) => element.id === id);
  const types = elements.find((element) => element.id === `${id}.value[x]` && element.max !== '0')?.type;
  const start = `${id}.extension:`;
  const names = elements.flatMap((element) =>
    element.sliceName !== undefined && element.id === `${start}${element.sliceName}` ? [element.sliceName] : [],
  );
  if (types !== undefined) {
    const written = types.map(({ code }) => code).join(' ');
    const kind = KINDS[written] ?? (written as Kind);
    return { kind, ...cardinality(head, kind) };
  }
  if (names.join(' ') === 'start end') return { kind: 'span', ...cardinality(head, 'span') };
  const parts = Object.fromEntries(names.map((name) => [name, shapeAt(elements, `${start}${name}`)]));
  return { parts, ...cardinality(head, undefined) };
}

/** A missing list is an empty one, a missing text an empty text, a missing code the one named; where that is said at all. */
function cardinality(head: ElementDefinition | undefined, kind: Kind | undefined): Cardinality {
  const many = head?.max !== '1';
  const absent = head?.meaningWhenMissing;
  return {
    ...(many ? { many } : {}),
    ...(absent === undefined ? {} : { fallback: many ? [] : kind === 'code' ? absent : '' }),
  };
}
