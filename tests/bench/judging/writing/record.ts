import type { Chart, Entry, StudyEntry, VisitEntry } from '../chart.ts';
import type { Random } from '../random.ts';
import { writeDisease, writePregnancy, writeRelative } from './disease.ts';
import { type Resources, writeAllergy, writeDrug } from './drug.ts';
import { coding, type Plain, stamp } from './resource.ts';
import { writeResult } from './result.ts';

function written(random: Random, entry: Entry, key: string): Resources {
  switch (entry.kind) {
    case 'disease':
      return [writeDisease(random, entry)];
    case 'relative':
      return [writeRelative(random, entry)];
    case 'pregnancy':
      return [writePregnancy(random, entry)];
    case 'drug':
      return writeDrug(random, entry, key);
    case 'allergy':
      return [writeAllergy(random, entry)];
    case 'result':
      return [writeResult(random, entry)];
    case 'study':
      return [study(entry)];
    case 'visit':
      return [visit(random, entry)];
  }
}

const study = ({ standing, from, to }: StudyEntry): Plain => ({
  resourceType: 'ResearchSubject',
  status: standing === 'active' ? 'on-study' : 'off-study',
  study: { display: 'A study of something else' },
  period: { start: from.text, ...(to && { end: to.text }) },
});

const visit = (random: Random, { on }: VisitEntry): Plain => ({
  resourceType: 'Encounter',
  status: 'finished',
  class: coding('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB'),
  period: { start: stamp(random, on), end: stamp(random, on) },
});

/** What no criterion of the bench asks about. */
const IRRELEVANT: readonly Plain[] = [
  { resourceType: 'Organization', name: 'A clinic' },
  { resourceType: 'Practitioner', name: [{ family: 'Somebody' }] },
  { resourceType: 'Observation', status: 'final', code: { text: 'shoe size' }, valueInteger: 42 },
  { resourceType: 'Procedure', status: 'completed', code: { text: 'haircut' } },
  { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'to walk more' } },
];

/** Who it is about, where that is not called subject. */
const ABOUT: Readonly<Record<string, string | null>> = {
  AllergyIntolerance: 'patient',
  FamilyMemberHistory: 'patient',
  ResearchSubject: 'individual',
  Organization: null,
  Practitioner: null,
  Medication: null,
};

const BUNDLES = ['collection', 'searchset', 'transaction', 'batch'] as const;

/** A chart as FHIR: the same chart in another random stream is the same patient in other words, units, codes and order. */
export function writeRecord(random: Random, chart: Chart): Plain {
  const patient: Plain = {
    resourceType: 'Patient',
    id: 'p',
    ...(chart.sex && { gender: chart.sex }),
    ...(chart.birth && { birthDate: chart.birth.text }),
  };
  const resources = [
    ...chart.entries.flatMap((entry, index) => [...written(random, entry, `drug-${index}`)]),
    ...random.some(IRRELEVANT, random.whole(0, 2)),
  ];
  if (resources.length === 0 && random.chance(0.5)) return patient;
  const type = random.pick(BUNDLES);
  const base = random.pick(['http://example.org/fhir/', 'https://ehr.example.org/r4/']);
  const byUuid = random.chance(0.5);
  const patientUrl = byUuid ? 'urn:uuid:00000000-0000-4000-8000-000000000001' : `${base}Patient/p`;
  const reference = byUuid ? patientUrl : random.pick([patientUrl, 'Patient/p']);
  const entries = resources.map((resource, index) => {
    const about = ABOUT[String(resource['resourceType'])];
    const id = resource['id'] ?? `r${index}`;
    const whole = { ...(about !== null && { [about ?? 'subject']: { reference } }), ...resource, id };
    return entry(whole, `${base}${String(resource['resourceType'])}/${String(id)}`, type);
  });
  const [first, ...rest] = [entry(patient, patientUrl, type), ...entries];
  return {
    resourceType: 'Bundle',
    type,
    entry: random.chance(0.5) ? random.shuffled([first, ...rest]) : [first, ...random.shuffled(rest)],
  };
}

function entry(resource: Plain, fullUrl: string, type: (typeof BUNDLES)[number]): Plain {
  const name = String(resource['resourceType']);
  return {
    fullUrl,
    resource,
    ...(type === 'searchset' && { search: { mode: 'match' } }),
    ...((type === 'transaction' || type === 'batch') && { request: { method: 'POST', url: name } }),
  };
}
