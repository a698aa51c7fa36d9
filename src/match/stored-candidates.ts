import type { Bundle, BundleEntry, GuidanceResponse, Patient, ResearchSubject } from '@medplum/fhirtypes';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import type { Access } from '../store/access.ts';
import type { Store, Write } from '../store/store.ts';
import { candidateSubject, isIneligible } from './research-subject.ts';
import { resourceIn } from './resource-cache.ts';

/** That the candidates of an answer are to be stored. */
export interface Persist {
  /** Where it was asked. */
  readonly expression: string;
  /** Patients whose record was sent. */
  readonly sent: readonly Pick<Patient, 'id' | 'birthDate' | 'gender'>[];
  /** Absolute references to patients of hospital systems, whose record was fetched. */
  readonly elsewhere: readonly string[];
}

/** Where and for whom. `baseUrl` names what is stored, without a slash at its end. */
export interface Keeping {
  readonly store: Store;
  readonly access: Access;
  readonly baseUrl: string;
}

/**
 * Stores a ResearchSubject (candidate) for each study and patient of an answer that no criterion rules out, where there
 * is none yet, and puts it behind its GuidanceResponse. What is there already stays as it is, whatever became of the
 * candidate since.
 *
 * @throws Failure `unprocessable` for a patient who is not in the store, `forbidden` where the caller may not write
 */
export async function storeCandidates(keeping: Keeping, answer: Bundle, persist: Persist): Promise<Bundle> {
  const entry: BundleEntry[] = [];
  for (const [at, one] of (answer.entry ?? []).entries()) {
    entry.push(one);
    if (one.resource?.resourceType !== 'GuidanceResponse') continue;
    const patient = await patientOf(keeping, one.resource, persist);
    if (isIneligible(answer.entry![at - 1]!)) continue;
    const resource = await stored(keeping, candidateSubject(studyOf(one.resource), patient));
    if (!resource) continue;
    entry.push({ fullUrl: `${keeping.baseUrl}/ResearchSubject/${resource.id}`, resource, search: { mode: 'include' } });
  }
  return { ...answer, ...(entry.length > 0 && { entry }) };
}

/** The study that a GuidanceResponse is about. */
export function studyOf({ contained = [] }: GuidanceResponse): string {
  const parameters = contained.flatMap((one) => (one.resourceType === 'Parameters' ? (one.parameter ?? []) : []));
  const study = parameters.find(({ name }) => name === 'study')?.valueReference?.reference;
  if (study === undefined) throw new Error('A GuidanceResponse names no study');
  return study;
}

/** The reference by which the store knows the patient. A record that was sent is a stored patient's only where id, birth date and sex agree. */
async function patientOf(
  { store, access, baseUrl }: Keeping,
  { subject }: GuidanceResponse,
  { expression, sent, elsewhere }: Persist,
): Promise<string> {
  const reference = subject?.reference ?? '';
  if (elsewhere.includes(reference)) return reference;
  const local = reference.startsWith(`${baseUrl}/`) ? reference.slice(baseUrl.length + 1) : reference;
  const id = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(local)?.[1];
  const version = id === undefined ? undefined : await store.read(access, 'Patient', id);
  if (version && !version.deleted) {
    const known = resourceIn<Patient>(version);
    const same = sent.filter((one) => one.id === id);
    if (same.every((one) => one.birthDate === known.birthDate && one.gender === known.gender)) return local;
  }
  throw new Failure(
    'unprocessable',
    'persist: the patient is not in the store; store the Patient first, or name it by `subject`',
    { expression },
  );
}

/** As it is in the store by now; undefined where it is there, and the caller may not see it. */
async function stored(
  keeping: Keeping,
  subject: ResearchSubject & { readonly id: string },
): Promise<ResearchSubject | undefined> {
  const there = await existing(keeping, subject);
  if (there) return there;
  const resource = { ...subject } as unknown as AnyResource;
  const write: Write = { op: 'update', type: 'ResearchSubject', id: subject.id, resource, ifNoneMatch: '*' };
  try {
    const [result] = await keeping.store.transact(keeping.access, [write]);
    return result?.version && resourceIn<ResearchSubject>(result.version);
  } catch (error) {
    // Somebody else has stored it since, or the caller may not see it.
    if (error instanceof Failure && error.kind === 'precondition') return existing(keeping, subject);
    throw error;
  }
}

/** The patient's ResearchSubject in the study, whoever stored it and under whichever id. */
async function existing(
  { store, access }: Keeping,
  { study, individual }: ResearchSubject,
): Promise<ResearchSubject | undefined> {
  const patient = individual.reference ?? '';
  const page = await store.search(access, {
    type: 'ResearchSubject',
    where: {
      k: 'and',
      of: [
        { k: 'reference', param: 'study', type: 'ResearchStudy', id: (study.reference ?? '').split('/')[1]! },
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
  return version && resourceIn<ResearchSubject>(version);
}
