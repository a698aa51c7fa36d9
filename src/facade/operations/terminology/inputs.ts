import type { AnyResource } from '../../../fhir/resource.ts';
import { Failure } from '../../../kernel/failure.ts';
import { asResource, jsonBody, readable } from '../../body.ts';
import type { Call } from '../../call.ts';
import { type Argument, bodyArguments, queryArguments } from '../arguments.ts';
import { booleanOf, countOf, refuse, textOf } from '../match-values.ts';
import { byName, type Named } from '../named-arguments.ts';
import { R4_INPUTS, type R4Operation } from './r4-inputs.table.ts';

/** A parameter that is not there is undefined; one that is there is of the type that R4 says. */
export interface Inputs {
  /** For messages about what is missing. */
  readonly operation: R4Operation;
  argument(name: string): Argument | undefined;
  all(name: string): readonly Argument[];
  text(name: string): string | undefined;
  flag(name: string): boolean | undefined;
  whole(name: string): number | undefined;
  resource(name: string): AnyResource | undefined;
}

/** A larger number than FHIR's integer has. */
const MOST = 2_147_483_647;

/** What cannot be honoured, and is refused where it would be ignored otherwise. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  date: 'vocabularies are answered as they are now',
  context: 'give the value set itself: url, or valueSet',
  contextDirection: 'there is no context',
  dependency: 'dependencies of maps are not followed',
  source: 'give the map itself (url), or the system of the code',
  designation: 'designations cannot be chosen',
  'system-version': 'of each code system there is one version',
  'check-system-version': 'of each code system there is one version',
  'force-system-version': 'of each code system there is one version',
};

/**
 * The arguments of a call, from the query and the body: a Parameters, or the one resource that the operation is about.
 *
 * @throws Failure `invalid` for a parameter that is unknown, repeated or of another type; `unprocessable` for one that cannot be honoured
 */
export function inputsOf(call: Call, operation: R4Operation): Inputs {
  const types = new Map(
    R4_INPUTS[operation].split(' ').map((one): [string, string] => {
      const [name = '', type = ''] = one.split(':');
      return [name, type];
    }),
  );
  const isRepeating = (name: string): boolean => name.endsWith('*');
  const names = [...types.keys()];
  const named = byName(
    {
      once: new Set(names.filter((name) => !isRepeating(name))),
      repeating: new Set(names.filter(isRepeating).map((name) => name.slice(0, -1))),
    },
    [...queryArguments(call.query), ...sentArguments(call, operation)],
  );
  for (const [name, list] of named)
    for (const argument of list) checkType(argument, types.get(name) ?? types.get(`${name}*`) ?? '');
  refuseUnsupported(named);
  const argument = (name: string): Argument | undefined => named.get(name)?.[0];
  const of = <T>(name: string, read: (one: Argument) => T): T | undefined => {
    const one = argument(name);
    return one && read(one);
  };
  return {
    operation,
    argument,
    all: (name) => named.get(name) ?? [],
    text: (name) => of(name, textOf),
    flag: (name) => of(name, booleanOf),
    whole: (name) => of(name, (one) => countOf(one, MOST)),
    resource: (name) => of(name, (one) => readable(one.resource!, one.expression)),
  };
}

function sentArguments(call: Call, operation: R4Operation): Argument[] {
  if (call.body.kind === 'none') return [];
  const body = asResource(jsonBody(call));
  const [type = ''] = operation.split('-');
  if (body.resourceType === type)
    return [{ name: `${type.slice(0, 1).toLowerCase()}${type.slice(1)}`, expression: type, resource: body }];
  if (body.resourceType === 'Parameters') return bodyArguments(body);
  throw new Failure('invalid', `The body is a Parameters, or a ${type}, not a ${body.resourceType.slice(0, 64)}`, {
    expression: 'resourceType',
  });
}

const COMPLEX = new Set(['Coding', 'CodeableConcept']);
const RESOURCES = new Set(['CodeSystem', 'ValueSet', 'ConceptMap']);

function checkType(argument: Argument, type: string): void {
  const isRight = RESOURCES.has(type)
    ? argument.resource?.resourceType === type
    : COMPLEX.has(type)
      ? argument.value !== undefined && ('coding' in argument.value || 'text' in argument.value) === (type !== 'Coding')
      : argument.text !== undefined && argument.value === undefined;
  if (!isRight) refuse(argument, `a ${type} is needed`);
}

function refuseUnsupported(named: Named): void {
  for (const [name, [argument]] of named) {
    if (argument === undefined) continue;
    const isOther = name === 'displayLanguage' && !/^en\b/i.test(argument.text ?? '');
    const why = isOther ? 'names are given in the language of their vocabulary' : UNSUPPORTED[name];
    if (why !== undefined)
      throw new Failure('unprocessable', `${name} cannot be honoured: ${why}`, { expression: argument.expression });
  }
}
