import type { BundleEntry, Patient } from '@medplum/fhirtypes';
import { Failure } from '../../kernel/failure.ts';
import type { Persist } from '../../match/stored-candidates.ts';
import { reach } from '../../store/access.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { refuse, textOf } from './match-values.ts';
import type { Named } from './named-arguments.ts';

/**
 * What the arguments ask to be stored; undefined for nothing.
 *
 * @throws Failure `invalid` for another value, `method-not-allowed` with GET, `forbidden` where the caller may store none
 */
export function wantsSubjects(call: Call, named: Named): Persist | undefined {
  const [argument] = named.get('persist') ?? [];
  if (argument === undefined) return undefined;
  const { expression } = argument;
  const kind = textOf(argument);
  if (kind === 'none') return undefined;
  if (kind !== 'ResearchSubject') return refuse(argument, `none or ResearchSubject, not ${kind.slice(0, 40)}`);
  if (call.method !== 'POST')
    throw new Failure('method-not-allowed', 'persist changes the store: use POST', { expression });
  if (reach(call.access, 'create', 'ResearchSubject').k === 'none')
    throw new Failure('forbidden', 'ResearchSubjects may not be created', { expression });
  const subjects = (named.get('subject') ?? []).map(textOf);
  return {
    expression,
    sent: (named.get('resource') ?? []).flatMap(patientsIn),
    elsewhere: subjects.filter((subject) => call.services.ehr?.holds(subject)),
  };
}

function patientsIn({ resource }: Argument): Persist['sent'] {
  if (resource?.resourceType === 'Patient') return [identityOf(resource as Patient)];
  const entries = Array.isArray(resource?.['entry']) ? (resource['entry'] as readonly (BundleEntry | null)[]) : [];
  return entries.flatMap((entry) => (entry?.resource?.resourceType === 'Patient' ? [identityOf(entry.resource)] : []));
}

const identityOf = ({ id, birthDate, gender }: Patient): Persist['sent'][number] => ({
  ...(id !== undefined && { id }),
  ...(birthDate !== undefined && { birthDate }),
  ...(gender !== undefined && { gender }),
});
