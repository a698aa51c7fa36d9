import type { Bundle, BundleEntry, GuidanceResponse, Patient, ResearchSubject } from '@medplum/fhirtypes';
import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import { candidateSubject, isIneligible } from '../../match/research-subject.ts';
import { reach } from '../../store/access.ts';
import type { Write } from '../../store/store.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { refuse, textOf } from './match-values.ts';
import type { Named } from './named-arguments.ts';

/** That candidates are to be stored. */
export interface Persist {
  /** Where it was asked. */
  readonly expression: string;
  /** Patients whose record was sent. */
  readonly sent: readonly Patient[];
}

/**
 * What the arguments ask to be stored; undefined for nothing.
 *
 * @throws Failure `invalid` for another value, `method-not-allowed` with GET, `forbidden` where the caller may store none
 */
export function wantsSubjects(call: Call, named: Named): Persist | undefined {
  const [argument] = named.get('persist') ?? [];
  if (argument === undefined) return undefined;
  const kind = textOf(argument);
  if (kind === 'none') return undefined;
  if (kind !== 'ResearchSubject') return refuse(argument, `none or ResearchSubject, not ${kind.slice(0, 40)}`);
  if (call.method !== 'POST')
    throw new Failure('method-not-allowed', 'persist changes the store: use POST', { expression: argument.expression });
  if (reach(call.access, 'create', 'ResearchSubject').k === 'none')
    throw new Failure('forbidden', 'ResearchSubjects may not be created', { expression: argument.expression });
  return { expression: argument.expression, sent: (named.get('resource') ?? []).flatMap(patientsIn) };
}

function patientsIn({ resource }: Argument): readonly Patient[] {
  if (resource?.resourceType === 'Patient') return [resource as Patient];
  const entries = Array.isArray(resource?.['entry']) ? (resource['entry'] as readonly (BundleEntry | null)[]) : [];
  return entries.flatMap((entry) => (entry?.resource?.resourceType === 'Patient' ? [entry.resource] : []));
}

/** An entry for a study, or for a patient, and the answer that goes with it. */
interface Judged {
  readonly match: BundleEntry;
  readonly guidance: GuidanceResponse;
}

/**
 * Stores a ResearchSubject (candidate) for each study and patient of an answer that no criterion rules out, where there
 * is none yet, and puts it behind its GuidanceResponse.
 *
 * @throws Failure `unprocessable` for a patient who is not in the store, `forbidden` where the caller may not write
 */
export async function persisted(call: Call, answer: Bundle, persist: Persist): Promise<Bundle> {
  const subjects = new Map<BundleEntry, ResearchSubject>();
  for (const { match, guidance } of pairs(answer)) {
    const study = guidance.contained?.flatMap((one) =>
      one.resourceType === 'Parameters' ? (one.parameter ?? []) : [],
    );
    const reference = study?.find(({ name }) => name === 'study')?.valueReference?.reference;
    if (reference === undefined) throw new Error('A GuidanceResponse names no study');
    const patient = await patientOf(call, guidance, persist);
    if (!isIneligible(match)) subjects.set(match, candidateSubject(reference, patient));
  }
  const stored = await storedSubjects(call, [...subjects.values()]);
  const entry = (answer.entry ?? []).flatMap((one, at, all) => {
    const subject = subjects.get(all[at - 1]!);
    const resource = subject && stored.get(subject.id!);
    return resource
      ? [
          one,
          { fullUrl: `${call.base}/ResearchSubject/${resource.id}`, resource, search: { mode: 'include' as const } },
        ]
      : [one];
  });
  return { ...answer, ...(entry.length > 0 && { entry }) };
}

/** In an answer each GuidanceResponse follows what it is about. */
const pairs = ({ entry = [] }: Bundle): readonly Judged[] =>
  entry.flatMap(({ resource }, at) =>
    resource?.resourceType === 'GuidanceResponse' ? [{ match: entry[at - 1]!, guidance: resource }] : [],
  );

/**
 * The reference by which the store knows the patient. A record that was sent is a stored patient's only where id, birth
 * date and sex agree. A patient of a hospital system keeps the absolute address.
 */
async function patientOf(call: Call, { subject }: GuidanceResponse, { expression, sent }: Persist): Promise<string> {
  const reference = subject?.reference ?? '';
  if (call.services.ehr?.holds(reference)) return reference;
  const local = reference.startsWith(`${call.base}/`) ? reference.slice(call.base.length + 1) : reference;
  const id = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(local)?.[1];
  const version = id === undefined ? undefined : await call.services.store.read(call.access, 'Patient', id);
  if (version && !version.deleted) {
    const known = parseJson(version.body.toString('utf8')) as Patient;
    const same = sent.filter((one) => one.id === id);
    if (same.every((one) => one.birthDate === known.birthDate && one.gender === known.gender)) return local;
  }
  throw new Failure(
    'unprocessable',
    'persist: the patient is not in the store; store the Patient first, or name it by `subject`',
    { expression },
  );
}

/** Each as it is in the store by now: what is there already stays as it is, whatever became of the candidate since. */
async function storedSubjects(
  call: Call,
  subjects: readonly ResearchSubject[],
): Promise<ReadonlyMap<string, ResearchSubject>> {
  const { store } = call.services;
  const known = new Map<string, ResearchSubject>();
  const missing: ResearchSubject[] = [];
  for (const subject of subjects) {
    const there = await existing(call, subject);
    if (there) known.set(subject.id!, there);
    else missing.push(subject);
  }
  for (const subject of missing) {
    const write: Write = {
      op: 'update',
      type: 'ResearchSubject',
      id: subject.id!,
      resource: { ...subject } as unknown as AnyResource,
      ifNoneMatch: '*',
    };
    const [result] = await store.transact(call.access, [write]).catch((error: unknown) => {
      // Somebody else has stored it since, or it is there and the caller may not see it.
      if (error instanceof Failure && error.kind === 'precondition') return [];
      throw error;
    });
    if (result?.version) known.set(subject.id!, parseJson(result.version.body.toString('utf8')) as ResearchSubject);
  }
  return known;
}

/** The patient's ResearchSubject in the study, whoever stored it and under whichever id. */
async function existing(call: Call, { study, individual }: ResearchSubject): Promise<ResearchSubject | undefined> {
  const [, studyId] = (study.reference ?? '').split('/');
  const patient = individual.reference ?? '';
  const page = await call.services.store.search(call.access, {
    type: 'ResearchSubject',
    where: {
      k: 'and',
      of: [
        { k: 'reference', param: 'study', type: 'ResearchStudy', id: studyId! },
        patient.startsWith('Patient/')
          ? { k: 'reference', param: 'individual', type: 'Patient', id: patient.slice('Patient/'.length) }
          : { k: 'reference', param: 'individual', url: patient },
      ],
    },
    sort: [],
    count: 1,
    total: false,
    includes: [],
  });
  const [version] = page.matches;
  return version && (parseJson(version.body.toString('utf8')) as ResearchSubject);
}
