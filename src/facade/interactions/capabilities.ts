import { capabilityStatement, type Offer, type OperationEntry } from '../../fhir/capability.ts';
import { resourceTypes } from '../../fhir/definitions/definitions.ts';
import { parametersOf } from '../../fhir/search/parameters.ts';
import { nowInstant } from '../../kernel/clock.ts';
import { FHIR_JSON, type Interaction } from '../call.ts';
import { operationDefinition } from '../operations/definition.ts';
import { OPERATIONS, type Operation } from '../operations/operations.ts';
import { printedOnce } from '../printed.ts';

const R4_DEFINITIONS = 'http://hl7.org/fhir/OperationDefinition';

/** Anyone may read what the server can do: discovery comes before authorisation (SMART App Launch, conformance). */
const ANY_ORIGIN = { 'access-control-allow-origin': '*' } as const;

/** http.html#capabilities */
export const capabilities: Interaction = async (call) => ({
  status: 200,
  headers: { 'content-type': FHIR_JSON, ...ANY_ORIGIN },
  body: statementOf(call),
});

export const corsPreflight: Interaction = async () => ({
  status: 204,
  headers: {
    ...ANY_ORIGIN,
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'Accept',
    'access-control-max-age': '86400',
  },
});

const statementOf = printedOnce(({ services, base }) =>
  JSON.stringify(
    capabilityStatement({
      ...offer(),
      baseUrl: base,
      date: nowInstant(),
      version: services.software.version,
    }),
  ),
);

/** What every server of ours offers. */
export const offer = (): Offer => ({
  searchParameters: (type) => [...parametersOf(type).values()].map(({ definition }) => definition),
  operations: operationsOffered(),
});

function operationsOffered(): OperationEntry[] {
  const ofSystem: OperationEntry[] = [];
  const entries = new Map<string, { readonly name: string; readonly types: Set<string> }>();
  for (const operation of OPERATIONS) {
    const { type, level } = operation;
    const name = operation.name.slice(1);
    const definition = definitionOf(operation);
    if (level === 'system') {
      ofSystem.push({ name, definition });
      continue;
    }
    const { types } = entries.get(definition) ?? { types: new Set() };
    for (const one of type === '*' ? resourceTypes() : [type]) types.add(one);
    entries.set(definition, { name, types });
  }
  return [
    ...ofSystem,
    ...[...entries].map(([definition, { name, types }]) => ({ name, definition, types: [...types] })),
  ];
}

/** Canonical URL of what defines an operation. */
export const definitionOf = ({ name, type, r4, elsewhere }: Operation): string =>
  elsewhere !== undefined
    ? elsewhere.definition
    : r4 === undefined
      ? (operationDefinition(type, name.slice(1)).url ?? '')
      : `${R4_DEFINITIONS}/${r4}`;
