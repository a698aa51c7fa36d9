/** Reads the published R4 (4.0.1) definitions from the development package that carries them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/hl7.fhir.r4.examples');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

export interface Coding {
  readonly code: string;
  readonly concept?: readonly Coding[];
}

/** The members that the generators read of a definition, of whichever type. */
export interface Definition {
  readonly resourceType: string;
  readonly id: string;
  readonly url: string;
  readonly code: string;
  readonly kind?: string;
  readonly type?: string;
  readonly name: string;
  readonly system?: boolean;
  readonly instance?: boolean;
  readonly parameter?: readonly OperationParameter[];
  readonly abstract?: boolean;
  readonly derivation?: string;
  readonly baseDefinition?: string;
  readonly base?: readonly string[];
  readonly expression?: string;
  readonly target?: readonly string[];
  readonly component?: readonly { readonly definition: string; readonly expression: string }[];
  readonly snapshot?: { readonly element: readonly ElementDefinition[] };
  readonly resource?: readonly { readonly code: string; readonly param?: readonly string[] }[];
  readonly concept?: readonly Coding[];
  readonly content?: string;
  readonly compose?: { readonly include: readonly ValueSetPart[]; readonly exclude?: readonly ValueSetPart[] };
}

/** Of an operation. */
export interface OperationParameter {
  readonly name: string;
  readonly use: string;
  readonly min: number;
  readonly max: string;
  readonly type?: string;
}

export interface ElementDefinition {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly base: { readonly path: string };
  readonly isSummary?: boolean;
  readonly contentReference?: string;
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
  readonly type?: readonly {
    readonly code: string;
    readonly targetProfile?: readonly string[];
    readonly profile?: readonly string[];
  }[];
}

export interface ValueSetPart {
  readonly system?: string;
  readonly concept?: readonly { readonly code: string }[];
  readonly filter?: readonly { readonly property: string; readonly op: string; readonly value: string }[];
  readonly valueSet?: readonly string[];
}

/** All definitions whose file name begins with `type`, in the order of their names. */
export const definitionsOf = (type: string): Definition[] =>
  names.filter((name) => name.startsWith(`${type}-`)).map(read);

/** The definition of this type and id. */
export const definitionOf = (type: string, id: string): Definition => read(`${type}-${id}.json`);

const read = (name: string): Definition => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Definition;
