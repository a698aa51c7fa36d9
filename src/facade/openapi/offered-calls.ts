import { type OperationInput, r4Operation } from '../../fhir/definitions/operations.ts';
import type { Interaction } from '../call.ts';
import { operationDefinition, ownInputs } from '../operations/definition.ts';
import { OPERATIONS, type Operation } from '../operations/operations.ts';
import { COMPARTMENT_SEARCH, ROUTE_TITLES } from './route-titles.table.ts';

export interface RouteShape {
  readonly shape: readonly string[];
  readonly methods: Readonly<Record<string, Interaction>>;
}

/** One thing that a client can ask. */
export interface OfferedCall {
  readonly method: string;
  /** Below the base; a part that begins with a colon takes any value of its kind. */
  readonly shape: readonly string[];
  readonly title: string;
  readonly operation?: Operation;
}

/** Everything that a client can ask: the routes, the search of a compartment, and the operations at each of their places. */
export function offeredCalls(routes: readonly RouteShape[]): readonly OfferedCall[] {
  const compartment: OfferedCall = {
    method: 'GET',
    shape: COMPARTMENT_SEARCH,
    title: titleOf('GET', COMPARTMENT_SEARCH),
  };
  return [
    ...routes.flatMap(({ shape, methods }) =>
      Object.keys(methods).map((method): OfferedCall => ({ method, shape, title: titleOf(method, shape) })),
    ),
    compartment,
    ...OPERATIONS.flatMap((operation) =>
      Object.keys(operation.methods).map(
        (method): OfferedCall => ({ method, shape: shapeOf(operation), title: operationTitle(operation), operation }),
      ),
    ),
  ];
}

/** @throws Error for a route that nobody gave a title */
function titleOf(method: string, shape: readonly string[]): string {
  const key = `${method} /${shape.join('/')}`;
  const title = ROUTE_TITLES[key];
  if (title === undefined) throw new Error(`The table of route titles has nothing for ${key}`);
  return title;
}

function shapeOf({ name, level, type }: Operation): readonly string[] {
  const of = type === '*' ? ':type' : type;
  return { system: [name], type: [of, name], instance: [of, ':id', name] }[level];
}

function operationTitle({ name, type, r4, elsewhere }: Operation): string {
  if (elsewhere) return elsewhere.title;
  return r4 ? r4Operation(r4).title : (operationDefinition(type, name.slice(1)).title ?? name);
}

/** What goes into an operation, from its definition. */
export function inputsOfOperation({ name, type, r4, elsewhere }: Operation): readonly OperationInput[] {
  if (elsewhere) return elsewhere.inputs;
  return r4 ? r4Operation(r4).inputs : ownInputs(type, name.slice(1));
}
