import type { DiseaseEntry, PregnancyEntry, RelativeEntry } from '../chart.ts';
import { disease } from '../concepts/diseases.table.ts';
import type { Random } from '../random.ts';
import { codeable, coding, ICD10CM, type Plain, SNOMED, stamp, status } from './resource.ts';

function codeOf(random: Random, id: string): Plain {
  const { names, snomed, icd = [] } = disease(id);
  const codes = [...snomed.map((code) => coding(SNOMED, code)), ...icd.map((code) => coding(ICD10CM, code))];
  return codeable(random, codes, random.pick(names));
}

const VERIFICATION = { confirmed: 'confirmed', refuted: 'refuted', error: 'entered-in-error' } as const;

export function writeDisease(random: Random, entry: DiseaseEntry): Plain {
  const { id, standing, certainty, began, ended, recorded } = entry;
  const verification =
    certainty === 'doubted' ? random.pick(['provisional', 'differential', 'unconfirmed']) : VERIFICATION[certainty];
  const inOnePeriod = began !== undefined && ended !== undefined && random.chance(0.25);
  return {
    resourceType: 'Condition',
    code: codeOf(random, id),
    ...(certainty !== 'error' && {
      clinicalStatus: status(
        random,
        'condition-clinical',
        standing === 'active' ? 'active' : random.pick(['resolved', 'inactive']),
      ),
    }),
    ...((certainty !== 'confirmed' || random.chance(0.7)) && {
      verificationStatus: status(random, 'condition-ver-status', verification),
    }),
    ...(random.chance(0.3) && { category: [status(random, 'condition-category', 'problem-list-item')] }),
    ...(inOnePeriod && { onsetPeriod: { start: began.text, end: ended.text } }),
    ...(!inOnePeriod &&
      began &&
      (random.chance(0.15) ? { onsetPeriod: { start: began.text } } : { onsetDateTime: stamp(random, began) })),
    ...(!inOnePeriod && ended && { abatementDateTime: stamp(random, ended) }),
    ...(recorded && { recordedDate: stamp(random, recorded) }),
  };
}

export const writeRelative = (random: Random, { disease: id }: RelativeEntry): Plain => ({
  resourceType: 'FamilyMemberHistory',
  status: 'completed',
  relationship: {
    coding: [coding('http://terminology.hl7.org/CodeSystem/v3-RoleCode', random.pick(['MTH', 'FTH', 'SIS']))],
  },
  condition: [{ code: codeOf(random, id) }],
});

export const writePregnancy = (random: Random, { began }: PregnancyEntry): Plain => ({
  resourceType: 'Condition',
  code: codeable(random, [coding(SNOMED, '72892002', 'Normal pregnancy')], 'Pregnancy'),
  clinicalStatus: status(random, 'condition-clinical', 'active'),
  verificationStatus: status(random, 'condition-ver-status', 'confirmed'),
  onsetDateTime: stamp(random, began),
});
