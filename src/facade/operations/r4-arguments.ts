import { type OperationInput, type R4OperationId, r4Operation } from '../../fhir/definitions/operations.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { asResource, jsonBody } from '../body.ts';
import type { Call } from '../call.ts';
import { type Argument, bodyArguments } from './arguments.ts';
import { byName, type Named } from './named-arguments.ts';

/** Shape any answer, and are no operation's own. */
const FORM: ReadonlySet<string> = new Set(['_format', '_pretty']);

/** What stands in the address: of these operations, names may begin with an underscore. */
export const addressArguments = (query: URLSearchParams): Argument[] =>
  [...query].filter(([name]) => !FORM.has(name)).map(([name, text]) => ({ name, expression: name, text }));

/**
 * The arguments of a call of one of R4's operations by their names, from the address and the body: a Parameters, or the
 * one resource that the parameter `resource` may be.
 *
 * @throws Failure `invalid` for one that the definition does not have, that repeats where it must not, or that is missing
 */
export const r4Arguments = (call: Call, id: R4OperationId): Named => definedArguments(call, r4Operation(id).inputs);

/** The same for whatever inputs a definition has. */
export function definedArguments(call: Call, inputs: readonly OperationInput[]): Named {
  const namesOf = (repeats: boolean) =>
    new Set(inputs.filter((one) => one.repeats === repeats).map(({ name }) => name));
  const named = byName({ once: namesOf(false), repeating: namesOf(true) }, [
    ...addressArguments(call.query),
    ...sent(
      call,
      inputs.some(({ name }) => name === 'resource'),
    ),
  ]);
  const missing = inputs.find(({ name, required }) => required && !named.has(name));
  if (missing)
    throw new Failure('invalid', `There is no parameter \`${missing.name}\``, { expression: 'Parameters.parameter' });
  return named;
}

function sent(call: Call, takesResource: boolean): readonly Argument[] {
  if (call.body.kind === 'none') return [];
  const body = asResource(jsonBody(call));
  if (body.resourceType === 'Parameters' && !(takesResource && isSubject(call, body))) return bodyArguments(body);
  if (takesResource) return [{ name: 'resource', expression: body.resourceType, resource: body }];
  throw new Failure('invalid', `The body is a Parameters, not a ${body.resourceType.slice(0, 64)}`, {
    expression: 'resourceType',
  });
}

/** A Parameters that is itself what an operation on Parameters is about: nothing in it is called `resource`. */
const isSubject = ({ path }: Call, { parameter }: AnyResource): boolean =>
  path[0] === 'Parameters' &&
  !(Array.isArray(parameter) && parameter.some((one: { readonly name?: unknown } | null) => one?.name === 'resource'));
