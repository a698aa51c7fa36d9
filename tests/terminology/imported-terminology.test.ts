import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { VocabularyReader } from '../../src/store/sqlite/terminology/vocabulary-reader.ts';
import { VocabularyWriter } from '../../src/store/sqlite/terminology/vocabulary-writer.ts';
import { keptRows } from '../../src/terminology/import/kept-rows.ts';
import type { ImportRow } from '../../src/terminology/import/row.ts';
import { withImports } from '../../src/terminology/imported-terminology.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'imported-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SNOMED = 'http://snomed.info/sct';
const DOID = 'http://purl.obolibrary.org/obo/doid.owl';
const concept = (id: string, name: string): ImportRow => ({ k: 'concept', id, name });
const parent = (id: string, of: string): ImportRow => ({ k: 'parent', id, parent: of });

const ROWS: readonly ImportRow[] = [
  concept('DOID:1', 'fictopathy'),
  { k: 'name', id: 'DOID:1', name: 'Nobody disease' },
  { k: 'name', id: 'DOID:1', name: 'FPTH' },
  { k: 'name', id: 'DOID:1', name: 'FP' },
  parent('DOID:1', 'DOID:2'),
  { k: 'map', id: 'DOID:1', target: 'SCTID:195967001000', match: 'xref' },
  { k: 'map', id: 'DOID:1', target: 'ICD10CM:Z99', match: 'xref' },
  // The lexicon's own asthma and lung disease, under another number.
  concept('DOID:3', 'asthma'),
  { k: 'name', id: 'DOID:3', name: 'wheezing malady of Nobody' },
  concept('DOID:2', 'odd airway thing'),
  parent('DOID:2', 'DOID:3'),
  parent('DOID:3', 'DOID:5'),
  concept('DOID:5', 'breath fictosis'),
  // An import that would put the lexicon's asthma below its psoriasis.
  parent('DOID:3', 'DOID:6'),
  concept('DOID:6', 'psoriasis'),
  // The same thing in another vocabulary.
  concept('MONDO:1', 'fictopathy'),
  parent('MONDO:1', 'MONDO:2'),
  concept('MONDO:2', 'mondo only class'),
  // A subtype whose name holds one of the lexicon.
  concept('DOID:7', 'chronic nobody asthma'),
  parent('DOID:7', 'DOID:3'),
  concept('DOID:8', 'nausea and fictosis'),
  // Two meanings of one name, and a code that two things have.
  concept('DOID:10', 'doubtful name'),
  concept('DOID:11', 'doubtful name'),
  { k: 'map', id: 'DOID:10', target: 'ICD10CM:Y98', match: 'xref' },
  { k: 'map', id: 'DOID:11', target: 'ICD10CM:Y98', match: 'xref' },
  // What it says of a code of the lexicon's is something else.
  { k: 'map', id: 'DOID:10', target: 'SCTID:195967001', match: 'xref' },
  // What it says of the code is narrower, and drags in another concept of the lexicon.
  concept('DOID:15', 'scaly wheeze'),
  parent('DOID:15', 'DOID:3'),
  parent('DOID:15', 'DOID:6'),
  { k: 'map', id: 'DOID:15', target: 'SCTID:195967001', match: 'exact' },
  concept('DOID:16', 'plain wheeze'),
  parent('DOID:16', 'DOID:3'),
  { k: 'map', id: 'DOID:16', target: 'ICD10CM:J45.20', match: 'exact' },
  { k: 'concept', id: 'DOID:12', name: 'retired fictosis', retired: true },
  concept('DOID:13', 'severe'),
  concept('DOID:14', 'hypersensitive state'),
  { k: 'name', id: 'DOID:14', name: 'touchiness' },
  concept('DOID:17', 'nobody gland cancer'),
  { k: 'name', id: 'DOID:17', name: 'nobody gland tumor' },
  { k: 'name', id: 'DOID:17', name: 'malignant nobody gland tumor' },
  // Its own words without one of them, and a sign that words do not keep.
  { k: 'name', id: 'DOID:17', name: 'gland cancer' },
  { k: 'name', id: 'DOID:17', name: 'FR-/GR- nobody cancer' },
  // The name of one thing that another vocabulary gives to a narrower one.
  concept('DOID:18', 'total ficta loss'),
  { k: 'name', id: 'DOID:18', name: 'ficta impairment of old' },
  concept('MONDO:18', 'ficta impairment of old'),
  concept('DOID:19', 'hepatic fictoma abscess'),
  concept('DOID:23', 'lumbar fictopathia'),
  // Cycles end.
  concept('DOID:20', 'ring one'),
  concept('DOID:21', 'ring two'),
  parent('DOID:20', 'DOID:21'),
  parent('DOID:21', 'DOID:20'),
  // A hospital's own codes.
  { k: 'map', id: 'http://hospital.example/codes|A', target: 'SCTID:195967001', match: 'broader' },
  { k: 'map', id: 'http://hospital.example/codes|B', target: 'SCTID:195967001', match: 'narrower' },
  { k: 'concept', id: 'RXNORM:900001', name: 'fictimab', kind: 'medication' },
  { k: 'concept', id: 'RXNORM:900010', name: 'fictimab 10 MG Oral Tablet', kind: 'medication' },
  parent('RXNORM:900010', 'RXNORM:900001'),
];

function vocabularies(rows: readonly ImportRow[]): VocabularyReader {
  const path = join(folder, `${Math.abs(JSON.stringify(rows).length)}.db`);
  const writer = new VocabularyWriter(path);
  writer.begin();
  writer.beginFile();
  for (const row of rows) if (row.k !== 'fault') for (const kept of keptRows(row)) writer.add(kept);
  writer.finishFile({ key: 'x', part: '', title: 'x', version: '', hash: 'x' }, 0);
  writer.commit();
  writer.close();
  return new VocabularyReader(path);
}

const curated = createLexicon();
const both = withImports(curated, vocabularies(ROWS));
const named = (phrase: string): string | undefined => both.resolve(phrase)?.concept.id;
const mentioned = (text: string): string[] =>
  both.mentions(text).map(({ text: said, concept: { id } }) => `${said}=${id}`);

describe('names', () => {
  test('of the lexicon come first; an import adds concepts, and synonyms to concepts that are the same', () => {
    expect(named('asthma')).toBe('asthma');
    expect(both.resolve('asthma')?.via).toEqual(['exact']);
    expect(named('Nobody diseases')).toBe('DOID:1');
    expect(both.resolve('wheezing malady of Nobody')).toMatchObject({
      concept: { id: 'asthma' },
      via: ['exact', 'imported'],
    });
    expect(named('severe fictopathy')).toBe('MONDO:1');
  });

  test('that are short, common or retired, or that mean two things, name nothing', () => {
    for (const phrase of ['FP', 'fpth', 'doubtful name', 'retired fictosis', 'touchiness', 'severe'])
      expect(named(phrase)).toBeUndefined();
    expect(named('FPTH')).toBe('DOID:1');
  });

  test('that say less than the concept they stand for do not stand for it: a tumour may be benign', () => {
    expect(named('nobody gland tumor')).toBeUndefined();
    expect(named('malignant nobody gland tumor')).toBe('DOID:17');
  });

  test('that hold only some of the words of the concept, or lose a sign, do not stand for it', () => {
    for (const phrase of ['gland cancer', 'FR+/GR+ nobody cancer', 'FR-/GR- nobody cancer'])
      expect(named(phrase)).toBeUndefined();
  });

  test('of a concept come before synonyms of another, whichever vocabulary is trusted more', () => {
    expect(named('ficta impairment of old')).toBe('MONDO:18');
  });

  test('may be written in another way, or with the site behind', () => {
    expect(both.resolve('nobody illness')).toMatchObject({
      concept: { id: 'DOID:1' },
      via: ['variant', 'imported:DOID'],
    });
    expect(both.resolve('fictopathia lumbar')).toMatchObject({ concept: { id: 'DOID:23' } });
  });

  test('are found in sentences, the longer ones before those of the lexicon that are inside them', () => {
    expect(mentioned('Patients with fictopathy or asthma')).toEqual(['fictopathy=MONDO:1', 'asthma=asthma']);
    expect(mentioned('Known chronic nobody asthma')).toEqual(['chronic nobody asthma=DOID:7']);
    expect(mentioned('chronic asthma')).toEqual(curated.mentions('chronic asthma').map(() => 'asthma=asthma'));
  });

  test('that join two things name a whole phrase, and nothing inside a sentence', () => {
    expect(named('Nausea and fictosis')).toBe('DOID:8');
    expect(mentioned('no nausea and fictosis today').some((one) => one.endsWith('DOID:8'))).toBe(false);
  });

  test('mean the same every time, whatever was asked before', () => {
    const texts = ['fictopathy', 'severe fictopathy', 'chronic nobody asthma', 'FPTH', 'doubtful name'];
    const fresh = withImports(curated, vocabularies(ROWS));
    expect(
      [...texts]
        .reverse()
        .map((text) => fresh.resolve(text))
        .reverse(),
    ).toEqual(texts.map((text) => both.resolve(text)));
    expect(fresh.version).toBe(both.version);
    expect(both.version).not.toBe(curated.version);
  });
});

describe('is-a', () => {
  test('goes from imported concepts through equal ones to the lexicon, and on to what an import has above it', () => {
    const above = both.withAncestors(['MONDO:1']);
    expect(above).toEqual(expect.arrayContaining(['MONDO:1', 'MONDO:2', 'DOID:2', 'asthma', 'DOID:5']));
    expect(above).toEqual(expect.arrayContaining([...curated.withAncestors(['asthma'])]));
    expect(both.withAncestors(['asthma'])).toEqual(expect.arrayContaining(['asthma', 'DOID:5']));
  });

  test('between two concepts of the lexicon is what the lexicon says', () => {
    for (const start of ['asthma', 'MONDO:1', 'DOID:7']) expect(both.withAncestors([start])).not.toContain('psoriasis');
    expect(both.withAncestors(['psoriasis'])).toEqual(curated.withAncestors(['psoriasis']));
  });

  test('that goes in a circle ends', () => {
    expect([...both.withAncestors(['DOID:20'])].sort()).toEqual(['DOID:20', 'DOID:21']);
    expect(both.withAncestors(['nowhere'])).toEqual([]);
  });

  test('hands down that a chart would mention it', () => {
    expect(both.concept('DOID:16')?.charted).toBe(true);
    // No code by which a chart could say it.
    expect(both.concept('DOID:2')?.charted).toBeUndefined();
    expect(both.concept('DOID:20')?.charted).toBeUndefined();
  });
});

describe('codes', () => {
  const of = (system: string, code: string) => both.conceptsOf([{ system, code }], undefined);

  test('of an imported vocabulary are its concepts; the lexicon stands in for its own', () => {
    expect(of(DOID, 'DOID:1')).toEqual(['DOID:1']);
    expect(of(DOID, 'DOID:3')).toEqual(['asthma']);
    expect(both.ownConcept({ system: DOID, code: 'DOID:3' })).toBe('asthma');
    expect(both.ownConcept({ system: SNOMED, code: '195967001000' })).toBeUndefined();
  });

  test('that are mapped mean what they are mapped to, an ICD-10 code also by its beginning', () => {
    expect(of(SNOMED, '195967001000')).toEqual(['DOID:1']);
    expect(of('http://hl7.org/fhir/sid/icd-10-cm', 'Z99.81')).toContain('DOID:1');
  });

  test('that two things have by cross-reference mean neither', () => {
    expect(of('http://hl7.org/fhir/sid/icd-10-cm', 'Y98')).not.toContain('DOID:10');
  });

  test('of the lexicon may be said to mean something narrower, never something else or more', () => {
    expect(of(SNOMED, '195967001')).toEqual(['asthma']);
    expect(of('http://hl7.org/fhir/sid/icd-10-cm', 'J45.20')).toEqual(['asthma', 'DOID:16']);
  });

  test('of a hospital mean what its map says that they are at least', () => {
    expect(of('http://hospital.example/codes', 'A')).toEqual(['asthma']);
    expect(of('http://hospital.example/codes', 'B')).toEqual([]);
  });

  test('that are not known leave it to the words', () => {
    expect(both.conceptsOf([{ system: 'x', code: 'y', display: 'Fictopathy (disorder)' }], undefined)).toEqual([
      'MONDO:1',
    ]);
    expect(both.conceptsOf([], 'severe fictopathy')).toEqual([]);
  });
});

describe('a patient against a criterion that only an import knows', () => {
  const facts = (coding: object, resourceType = 'Condition') =>
    collectFacts(
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          { fullUrl: 'urn:p', resource: { resourceType: 'Patient', id: 'p', birthDate: '1970-01-01', gender: 'male' } },
          {
            fullUrl: 'urn:c',
            resource: {
              resourceType,
              id: 'c',
              subject: { reference: 'urn:p' },
              ...(resourceType === 'Condition'
                ? { code: { coding: [coding] }, onsetDateTime: '2020-01-01' }
                : {
                    status: 'active',
                    intent: 'order',
                    authoredOn: '2026-01-10',
                    medicationCodeableConcept: { coding: [coding] },
                  }),
            },
          },
        ],
      },
      both,
    );
  const verdict = (text: string, coding: object, resourceType?: string) => {
    const input = { id: '1', section: 'exclusion', text } as const;
    return judge(readCriteria(input, both), input, facts(coding, resourceType), {
      asOf: '2026-01-15',
      policy: 'clinical',
      willing: false,
      terminology: both,
    });
  };

  test('is excluded by a code of it, of a narrower one, or of the same in another vocabulary', () => {
    expect(verdict('Nobody disease', { system: SNOMED, code: '195967001000' })).toMatchObject({
      holds: true,
      verdict: 'not-met',
    });
    expect(verdict('Odd airway thing', { system: DOID, code: 'DOID:1' })).toMatchObject({ holds: true });
    expect(verdict('Mondo only class', { system: DOID, code: 'DOID:1' })).toMatchObject({ holds: true });
    expect(verdict('Asthma', { system: DOID, code: 'DOID:1' })).toMatchObject({ holds: true });
    expect(
      verdict(
        'Treatment with fictimab',
        { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '900010' },
        'MedicationRequest',
      ),
    ).toMatchObject({ holds: true });
  });

  test('is not excluded by a broader one', () => {
    expect(verdict('Nobody disease', { system: SNOMED, code: '195967001' }).holds).not.toBe(true);
  });
});
