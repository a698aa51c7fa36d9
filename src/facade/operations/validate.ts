import { checkAgainst, unjudgedClaims } from '../../fhir/check/profiles/asked-profile.ts';
import { checkResource } from '../../fhir/check/resource-check.ts';
import { operationOutcome } from '../../fhir/operation-outcome.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { Failure, type Issue } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import { type Action, reach } from '../../store/access.ts';
import { type Call, type Interaction, resourceReply, type Target } from '../call.ts';
import { found } from '../interactions/read.ts';
import type { Argument } from './arguments.ts';
import { refuse, textOf } from './match-values.ts';
import { r4Arguments } from './r4-arguments.ts';

const MODES = ['create', 'update', 'delete', 'profile'] as const;
type Mode = (typeof MODES)[number];

/**
 * resource-operation-validate.html: 200 with the outcome, also where the resource is not valid. With a mode it says as well
 * whether that change could be made here and now; without a resource, the stored one is judged.
 */
export const validate: Interaction = async (call, target) => {
  const named = r4Arguments(call, 'Resource-validate');
  const [sent] = named.get('resource') ?? [];
  const [profile] = named.get('profile') ?? [];
  const mode = modeOf(named.get('mode')?.[0]);
  if (mode === 'profile' && !profile && target.id === '')
    throw new Failure('invalid', 'The mode profile needs a parameter `profile`', { expression: 'profile' });
  if (mode === 'delete' && sent)
    throw new Failure('invalid', 'The mode delete takes no resource', { expression: sent.expression });
  if (mode === 'delete') return outcomeReply(await deletion(call, target));
  const resource = sent?.resource ?? (await stored(call, target));
  return outcomeReply([
    ...mismatch(resource, target.type),
    ...(await change(call, target, resource, mode)),
    ...checkResource(resource),
    ...unjudgedClaims(resource, resource.resourceType),
    ...(profile ? checkAgainst(resource, textOf(profile)) : []),
  ]);
};

const outcomeReply = (issues: readonly Issue[]) => resourceReply(200, operationOutcome(issues, 'invalid'));

function modeOf(argument: Argument | undefined): Mode | undefined {
  if (!argument) return undefined;
  const text = textOf(argument);
  return (
    MODES.find((mode) => mode === text) ?? refuse(argument, `one of ${MODES.join(', ')}, not ${text.slice(0, 40)}`)
  );
}

/** @throws Failure `invalid` where there is neither a resource nor an id */
async function stored(call: Call, { type, id }: Target): Promise<AnyResource> {
  if (id === '')
    throw new Failure('invalid', 'There is no parameter `resource` to validate', {
      expression: 'Parameters.parameter',
    });
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return parseJson(version.body.toString('utf8')) as AnyResource;
}

const problem = (code: string, message: string, expression?: string): Issue => ({
  severity: 'error',
  code,
  message,
  ...(expression !== undefined && { expression }),
});

const mismatch = ({ resourceType }: AnyResource, type: string): Issue[] =>
  resourceType === type
    ? []
    : [
        {
          severity: 'error',
          message: `A ${type} is needed here, and this is a ${resourceType.slice(0, 64)}`,
          expression: 'resourceType',
        },
      ];

/** What stands in the way of a create or update, the content of the resource apart. */
async function change(call: Call, { type, id }: Target, resource: AnyResource, mode?: Mode): Promise<readonly Issue[]> {
  if (mode !== 'create' && mode !== 'update') return [];
  const issues = reachable(call, mode, type);
  if (mode === 'create') return issues;
  const named = id === '' ? resource.id : id;
  if (named === undefined) return [...issues, problem('required', 'An update needs an id', `${type}.id`)];
  return resource.id === named
    ? issues
    : [...issues, problem('value', `The id must be that of the address: ${named}`, `${type}.id`)];
}

/** What stands in the way of a deletion. */
async function deletion(call: Call, { type, id }: Target): Promise<readonly Issue[]> {
  if (id === '') throw new Failure('invalid', 'The mode delete needs an id in the address', { expression: 'mode' });
  found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return reachable(call, 'delete', type);
}

const reachable = ({ access }: Call, action: Action, type: string): readonly Issue[] =>
  reach(access, action, type).k === 'none' ? [problem('forbidden', `You may not ${action} a ${type}`)] : [];
