export type Plain = Readonly<Record<string, unknown>>;

const SUBJECTS = ['subject', 'patient', 'beneficiary', 'noSubject'];

/** A Bundle of one patient, `Patient/p`; a resource that names no subject is about them, unless it says `noSubject`. */
export const recordAbout = (patient: Plain, resources: readonly Plain[]): Plain => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resourceType: 'Patient', id: 'p', ...patient },
    ...resources.map((resource) =>
      SUBJECTS.some((name) => name in resource) ? resource : { ...resource, subject: { reference: 'Patient/p' } },
    ),
  ].map((resource) => ({ resource })),
});
