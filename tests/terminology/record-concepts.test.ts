import { describe, expect, it } from 'vitest';
import type { Coding } from '../../src/terminology/concept.ts';
import { LEXICON, SYSTEMS } from '../../src/terminology/concept.ts';
import { ICD_COMBINATIONS } from '../../src/terminology/icd-combination.table.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const lexicon = createLexicon();
const of = (coding: Partial<Coding>, text?: string) => lexicon.conceptsOf([{ system: '', code: '', ...coding }], text);

describe('the concepts of an entry of a record', () => {
  it('come from its code, whatever its display says', () => {
    expect(of({ system: SYSTEMS.snomed, code: '44054006', display: 'Diabetes' })).toEqual(['type-2-diabetes-mellitus']);
    expect(of({ system: LEXICON, code: 'hypertension' })).toEqual(['hypertension']);
  });

  it('come from an ICD-10 code by its longest prefix, with or without its dot', () => {
    expect(of({ system: SYSTEMS.icd10cm, code: 'E11.9' })).toEqual(['type-2-diabetes-mellitus']);
    expect(of({ system: SYSTEMS.icd10, code: 'E1165' })).toEqual(['type-2-diabetes-mellitus']);
    expect(of({ system: SYSTEMS.icd10cm, code: 'N18.30' })).toEqual(['chronic-kidney-disease-stage-3']);
  });

  it('know every part of a combination code', () => {
    const ids = Object.values(ICD_COMBINATIONS).flat();
    expect(ids.filter((id) => lexicon.concept(id) === undefined)).toEqual([]);
  });

  it('come from an ICD-10 block where no category is listed', () => {
    expect(of({ system: SYSTEMS.icd10cm, code: 'C75.1' })).toEqual(['malignancy']);
  });

  it('know the other addresses of a code system', () => {
    expect(of({ system: 'urn:oid:2.16.840.1.113883.6.96', code: '38341003' })).toEqual(['hypertension']);
    expect(of({ system: 'http://snomed.info/sct/731000124108/version/20240301', code: '38341003' })).toEqual([
      'hypertension',
    ]);
    expect(of({ system: 'HTTPS://LOINC.ORG/', code: '4548-4' })).toEqual(['hemoglobin-a1c']);
  });

  it('come from the display or the text where no code is known', () => {
    expect(of({ system: 'urn:local', code: 'x', display: 'Fever (finding)' })).toEqual(['fever']);
    expect(lexicon.conceptsOf([], 'Asthma')).toEqual(['asthma']);
  });

  it('name every ingredient of a product', () => {
    expect(of({ display: '24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet' })).toEqual(['metformin']);
    expect(of({ display: 'Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet [Percocet]' })).toEqual([
      'acetaminophen',
      'oxycodone',
    ]);
    expect(of({ display: 'Camila 28 Day Pack' })).toEqual(['norethindrone']);
  });

  it('are none where the entry says less than the term', () => {
    expect(of({ display: 'Suspected lung carcinoma (situation)' })).toEqual([]);
    expect(of({ display: 'Family history of epilepsy' })).toEqual([]);
    expect(of({ display: 'History of asthma' })).toEqual([]);
    expect(of({ system: SYSTEMS.snomed, code: '999999999' })).toEqual([]);
  });

  it('are only those of the kinds asked for', () => {
    expect(lexicon.conceptsOf([{ system: SYSTEMS.snomed, code: '38341003' }], undefined, ['medication'])).toEqual([]);
  });
});

describe('the broader concepts', () => {
  it('hold the concept itself and all above it, once', () => {
    const ids = lexicon.withAncestors(['type-2-diabetes-mellitus', 'diabetes-mellitus']);
    expect(ids).toContain('endocrine-disease');
    expect(ids).toContain('disease');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of an unknown id are none', () => {
    expect(lexicon.withAncestors(['no-such-thing'])).toEqual([]);
  });
});
