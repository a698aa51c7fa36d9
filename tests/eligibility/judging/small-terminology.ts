import { type Coding, type Concept, LEXICON } from '../../../src/terminology/concept.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';

const SNOMED = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';

const concept = (
  id: string,
  kind: Concept['kind'],
  more: Partial<Concept> & { readonly code?: readonly [system: string, code: string] } = {},
): Concept => {
  const { code, ...rest } = more;
  const codes = code ? [{ system: code[0], code: code[1] }] : [];
  return { id, kind, name: id.replaceAll('-', ' '), synonyms: [], codes, parents: [], ...rest };
};

const CONCEPTS: readonly Concept[] = [
  concept('heart-disease', 'condition', { charted: true, code: [SNOMED, '56265001'] }),
  concept('heart-failure', 'condition', { charted: true, parents: ['heart-disease'], code: [SNOMED, '84114007'] }),
  concept('myocardial-infarction', 'condition', {
    charted: true,
    parents: ['heart-disease'],
    code: [SNOMED, '22298006'],
  }),
  concept('diabetes-mellitus', 'condition', { charted: true, code: [SNOMED, '73211009'] }),
  concept('type-2-diabetes', 'condition', {
    charted: true,
    parents: ['diabetes-mellitus'],
    code: [SNOMED, '44054006'],
  }),
  concept('prediabetes', 'condition', { code: [SNOMED, '15777000'] }),
  concept('obesity', 'condition', { code: [SNOMED, '414916001'] }),
  concept('disease', 'condition', { code: [SNOMED, '64572001'] }),
  concept('symptom', 'condition'),
  concept('gout', 'condition', { parents: ['disease'], code: [SNOMED, '90560007'] }),
  concept('arthritis', 'condition', { charted: true, parents: ['disease'], code: [SNOMED, '3723001'] }),
  concept('kidney-disease', 'condition', { charted: true, parents: ['disease'], code: [SNOMED, '90708001'] }),
  concept('headache', 'condition', { parents: ['symptom'], code: [SNOMED, '25064002'] }),
  concept('cancer', 'condition', { charted: true, code: [SNOMED, '363346000'] }),
  concept('prostate-cancer', 'condition', { charted: true, parents: ['cancer'] }),
  concept('testicular-cancer', 'condition', { charted: true, parents: ['cancer'] }),
  concept('germ-cell-tumor', 'condition', { charted: true, parents: ['testicular-cancer'] }),
  concept('ovarian-cancer', 'condition', { charted: true, parents: ['cancer'] }),
  concept('asthma', 'condition', { charted: true, code: [SNOMED, '195967001'] }),
  concept('statin', 'medication', { charted: true }),
  concept('simvastatin', 'medication', { charted: true, parents: ['statin'], code: [RXNORM, '36567'] }),
  concept('analgesic', 'medication'),
  concept('acetaminophen', 'medication', { parents: ['analgesic'], code: [RXNORM, '161'] }),
  concept('nitroglycerin', 'medication', { code: [RXNORM, '4917'] }),
  concept('penicillin', 'medication', { charted: true, code: [RXNORM, '7980'] }),
  concept('hysterectomy', 'procedure', { charted: true, code: [SNOMED, '236886002'] }),
  concept('dialysis', 'procedure', { charted: true, code: [SNOMED, '265764009'] }),
  concept('mechanical-ventilation', 'procedure', { charted: true }),
  concept('renal-replacement-therapy', 'procedure', { charted: true }),
  concept('hemodialysis', 'procedure', { charted: true, parents: ['renal-replacement-therapy'] }),
  concept('transplantation', 'procedure', { charted: true }),
  concept('liver-transplantation', 'procedure', { charted: true, parents: ['transplantation'] }),
  concept('surgery', 'procedure', { charted: true }),
  concept('major-surgery', 'procedure', { charted: true, parents: ['surgery'] }),
  concept('cardiac-surgery', 'procedure', { charted: true, parents: ['surgery'] }),
  concept('laparotomy', 'procedure', { charted: true, parents: ['surgery'] }),
  concept('imaging', 'procedure', { code: [SNOMED, '363679005'] }),
  concept('acupuncture', 'procedure', { code: [SNOMED, '44868003'] }),
  concept('hospitalization', 'procedure'),
  concept('rabies-vaccine', 'immunization'),
  concept('influenza-vaccine', 'immunization', { code: ['http://hl7.org/fhir/sid/cvx', '140'] }),
  concept('vaccination', 'immunization'),
  concept('yellow-fever-vaccine', 'immunization', { parents: ['vaccination'] }),
  concept('bleeding', 'condition', { parents: ['symptom'] }),
  concept('chronic-disease', 'condition', { parents: ['disease'] }),
  concept('anxiety-disorder', 'condition', { charted: false, parents: ['disease'] }),
  concept('claustrophobia', 'condition', { parents: ['anxiety-disorder'] }),
  concept('preterm-labor-and-birth', 'condition', { charted: true, parents: ['disease'] }),
  concept('lung-mass', 'condition', { charted: false, code: [SNOMED, '309529002'] }),
  concept('lung-cancer', 'condition', { charted: true, parents: ['cancer'] }),
  concept('small-cell-lung-cancer', 'condition', { charted: true, parents: ['lung-cancer'] }),
  concept('malignancy', 'condition', { charted: true, code: [SNOMED, '1240414004'] }),
  concept('life-expectancy', 'observation', { measure: { ucum: 'mo' } }),
  concept('incarceration', 'social'),
  concept('contraception', 'reproductive'),
  concept('tachycardia', 'condition', { charted: false, code: [SNOMED, '3424008'] }),
  concept('heart-rate', 'observation', { measure: { ucum: '/min' }, code: [LOINC, '8867-4'] }),
  concept('end-stage-renal-disease', 'condition', { charted: true, parents: ['kidney-disease'] }),
  concept('tonsillectomy', 'procedure'),
  concept('pregnancy-test', 'procedure'),
  concept('gestational-age', 'observation', { measure: { ucum: 'wk' } }),
  concept('pregnancy', 'reproductive', { code: [SNOMED, '77386006'] }),
  concept('breast-feeding', 'reproductive'),
  concept('childbearing-potential', 'reproductive'),
  concept('negative-pregnancy-test', 'reproductive'),
  concept('creatinine', 'observation', { measure: { ucum: 'mg/dL', molarMass: 113.12 }, code: [LOINC, '2160-0'] }),
  concept('egfr', 'observation', { measure: { ucum: 'mL/min/{1.73_m2}' }, code: [LOINC, '33914-3'] }),
  concept('alt', 'observation', { measure: { ucum: 'U/L' }, code: [LOINC, '1742-6'] }),
  concept('hemoglobin-a1c', 'observation', { measure: { ucum: '%', plausible: [3, 25] }, code: [LOINC, '4548-4'] }),
  concept('body-mass-index', 'observation', {
    measure: { ucum: 'kg/m2', unitless: true, plausible: [8, 100] },
    code: [LOINC, '39156-5'],
  }),
  concept('liver-transaminases', 'observation', { measure: { ucum: 'U/L' } }),
  concept('alanine-aminotransferase', 'observation', { measure: { ucum: 'U/L' }, parents: ['liver-transaminases'] }),
  concept('aspartate-aminotransferase', 'observation', { measure: { ucum: 'U/L' }, parents: ['liver-transaminases'] }),
  concept('food-allergen', 'allergen'),
  concept('peanut', 'allergen', { parents: ['food-allergen'] }),
  concept('allergy', 'condition'),
  concept('food-allergy', 'condition', { parents: ['allergy'] }),
  concept('hepatitis-serology', 'observation'),
  concept('hepatitis-b-antigen', 'observation', { parents: ['hepatitis-serology'] }),
  concept('hiv-antibody', 'observation', { code: [LOINC, '29893-5'] }),
  concept('ecog', 'score', { measure: { ucum: '{score}', unitless: true }, code: [LOINC, '89247-1'] }),
  concept('alcohol-abuse', 'social', { code: [SNOMED, '15167005'] }),
  concept('smoking', 'social', { charted: true, code: [SNOMED, '77176002'] }),
];
const BY_ID = new Map(CONCEPTS.map((one) => [one.id, one]));

function lineage(id: string): readonly string[] {
  const parents = BY_ID.get(id)?.parents ?? [];
  return [id, ...parents.flatMap(lineage)];
}

const means = (coding: Coding, one: Concept): boolean =>
  (coding.system === LEXICON && coding.code === one.id) ||
  one.codes.some(({ system, code }) => system === coding.system && code === coding.code);

/** A score of concepts, known by id, code or name: enough to judge with, small enough to read. */
export const SMALL_TERMINOLOGY: Terminology = {
  version: 'small',
  concept: (id) => BY_ID.get(id),
  resolve: () => undefined,
  mentions: () => [],
  conceptsOf: (codings, text) => {
    const byCode = CONCEPTS.filter((one) => codings.some((coding) => means(coding, one)));
    const found = byCode.length > 0 ? byCode : CONCEPTS.filter((one) => one.name === text?.toLowerCase());
    return found.map(({ id }) => id);
  },
  ownConcept: ({ system, code }) => (system === LEXICON && BY_ID.has(code) ? code : undefined),
  withAncestors: (ids) => [...new Set(ids.flatMap((id) => (BY_ID.has(id) ? lineage(id) : [])))],
};
