/** R4's invariants as published: FHIRPath expressions at the elements that they bind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../node_modules/hl7.fhir.r4.examples');

interface Definition {
  readonly id: string;
  readonly kind: string;
  readonly derivation?: string;
  readonly snapshot: {
    readonly element: readonly {
      readonly path: string;
      readonly constraint?: readonly {
        readonly key: string;
        readonly severity: string;
        readonly expression: string;
        readonly source?: string;
      }[];
    }[];
  };
}

export interface PublishedInvariant {
  readonly place: string;
  readonly key: string;
  readonly expression: string;
}

/** Those of severity error that a type of R4 defines itself. */
export function publishedInvariants(): PublishedInvariant[] {
  const definitions = readdirSync(folder)
    .filter((file) => file.startsWith('StructureDefinition-'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Definition)
    .filter(({ id, kind, derivation }) => kind !== 'logical' && (derivation === 'specialization' || id === 'Element'));
  return definitions.flatMap(({ id, snapshot }) =>
    snapshot.element.flatMap(({ path, constraint }) =>
      (constraint ?? [])
        .filter(({ severity, source }) => severity === 'error' && (source === undefined || source.endsWith(`/${id}`)))
        .filter(({ key }) => path === id || (key !== 'ele-1' && key !== 'ext-1'))
        .map(({ key, expression }) => ({ place: path, key, expression })),
    ),
  );
}
