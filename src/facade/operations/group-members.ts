import type { Group } from '@medplum/fhirtypes';
import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import type { CandidatePatient } from '../../match/candidates/candidates-request.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { refuse, textOf } from './match-values.ts';

/**
 * The patients that a stored Group lists, less those whose membership has ended.
 *
 * @throws Failure `invalid` for another form of reference, `not-found` where the caller sees no such Group,
 * `unprocessable` where it lists nobody, or somebody who is no patient of the store
 */
export async function groupMembers(call: Call, argument: Argument): Promise<readonly CandidatePatient[]> {
  const { expression } = argument;
  const text = textOf(argument);
  const local = text.startsWith(`${call.base}/`) ? text.slice(call.base.length + 1) : text;
  const id = /^Group\/([A-Za-z0-9\-.]{1,64})$/.exec(local)?.[1];
  if (id === undefined) return refuse(argument, `a reference of the form Group/id, not ${text.slice(0, 80)}`);
  const version = await call.services.store.read(call.access, 'Group', id);
  if (!version || version.deleted) throw new Failure('not-found', `There is no Group/${id}`, { expression });
  const { type, actual, member = [] } = parseJson(version.body.toString('utf8')) as Group;
  const unusable = (why: string): never => {
    throw new Failure('unprocessable', `Group/${id} ${why}`, { expression });
  };
  if (type !== 'person' || actual !== true) unusable('does not list persons: it is of another type, or a description');
  const active = member.filter(({ inactive }) => inactive !== true);
  if (active.length === 0) unusable('has no members');
  return active.map(({ entity }) => {
    const { reference = '' } = entity;
    const patient = reference.startsWith(`${call.base}/`) ? reference.slice(call.base.length + 1) : reference;
    if (!/^Patient\/[A-Za-z0-9\-.]{1,64}$/.test(patient))
      unusable(`has a member that is no patient of this store: ${reference.slice(0, 80)}`);
    return { reference: patient, expression, listed: true };
  });
}
