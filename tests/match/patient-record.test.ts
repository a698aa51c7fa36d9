import { describe, expect, test } from 'vitest';
import { storedRecord } from '../../src/match/patient-record.ts';
import { takeTurns } from '../../src/match/turns.ts';
import { FACT_TYPES } from '../../src/patient/collect-facts.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { PATIENT, worldOf } from './world.ts';

const about = (type: string): string =>
  ['AllergyIntolerance', 'Consent', 'Device', 'FamilyMemberHistory', 'Immunization'].includes(type)
    ? 'patient'
    : type === 'ResearchSubject'
      ? 'individual'
      : type === 'Coverage'
        ? 'beneficiary'
        : 'subject';

interface Collected {
  readonly entry: readonly { readonly fullUrl: string }[];
}
const record = async (world: Awaited<ReturnType<typeof worldOf>>): Promise<readonly string[]> => {
  const bundle = await storedRecord(world.store, FULL_ACCESS, 'Patient/p', takeTurns());
  return (bundle as unknown as Collected).entry.map(({ fullUrl }) => fullUrl);
};

describe('a stored record', () => {
  test('holds every type that facts are read from, of this patient alone, in one order', async () => {
    const world = await worldOf();
    await world.load(
      PATIENT,
      ...FACT_TYPES.toReversed().flatMap((resourceType) => [
        { resourceType, id: 'b', [about(resourceType)]: { reference: 'Patient/p' } },
        { resourceType, id: 'a', [about(resourceType)]: { reference: 'Patient/p' } },
        { resourceType, id: 'c', [about(resourceType)]: { reference: 'Patient/q' } },
      ]),
    );
    expect(await record(world)).toEqual(['Patient/p', ...FACT_TYPES.flatMap((type) => [`${type}/a`, `${type}/b`])]);
  });

  test('brings the Medications that its orders refer to', async () => {
    const world = await worldOf();
    await world.load(
      PATIENT,
      { resourceType: 'Medication', id: 'm' },
      { resourceType: 'Medication', id: 'n' },
      {
        resourceType: 'MedicationRequest',
        id: 'r',
        subject: { reference: 'Patient/p' },
        medicationReference: { reference: 'Medication/m' },
      },
    );
    expect(await record(world)).toEqual(['Patient/p', 'Medication/m', 'MedicationRequest/r']);
  });

  test('is only that of a patient of the store', async () => {
    const { store } = await worldOf();
    const of = (reference: string) => storedRecord(store, FULL_ACCESS, reference, takeTurns());
    await expect(of('Patient/p')).rejects.toMatchObject({ kind: 'not-found' });
    for (const reference of ['https://elsewhere.test/Patient/p', 'Practitioner/p', 'Patient/../p', 'Patient/'])
      await expect(of(reference)).rejects.toMatchObject({ kind: 'invalid', expression: expect.any(String) });
  });
});
