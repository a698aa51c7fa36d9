import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/terminology/import/form.ts';
import { readFile } from './rows.ts';

const RF2_CONCEPTS = [
  'id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId',
  '404684003\t20260301\t1\t900000000000207008\t900000000000074008',
  '195967001\t20260301\t0\t900000000000207008\t900000000000074008',
  '195967002\t20260301\t1\t900000000000207008\t900000000000074008',
].join('\r\n');
const RF2_DESCRIPTIONS = [
  'id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId',
  '301485011\t20260301\t1\t900000000000207008\t195967001\ten\t900000000000003001\tMade-up wheeze (disorder)\t900000000000448009',
  '301486012\t20260301\t1\t900000000000207008\t195967001\ten\t900000000000013009\tWheezing disease\t900000000000448009',
  '301480018\t20260301\t0\t900000000000207008\t195967001\ten\t900000000000013009\tFormer name\t900000000000448009',
].join('\n');
const RF2_RELATIONSHIPS = [
  'id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId',
  '1\t20260301\t1\t900000000000207008\t195967001\t404684003\t0\t116680003\t900000000000011006\t900000000000451002',
  '2\t20260301\t1\t900000000000207008\t195967001\t404684003\t0\t363698007\t900000000000011006\t900000000000451002',
].join('\n');

describe('SNOMED CT in RF2', () => {
  test('concepts that are inactive are retired, and an identifier with a wrong check digit is a fault on its line', async () => {
    const { form, release, rows } = await readFile(RF2_CONCEPTS, 'x/sct2_Concept_Snapshot_INT_20260301.txt');
    expect(form).toBe('SNOMED CT RF2');
    expect(release).toEqual({ key: 'snomed', part: 'concepts', title: 'SNOMED CT', version: '20260301' });
    expect(rows).toEqual([
      { k: 'concept', id: 'SCTID:404684003' },
      { k: 'concept', id: 'SCTID:195967001', retired: true },
      { k: 'fault', line: 4, message: '195967002 is no SNOMED CT identifier' },
    ]);
  });

  test('the tag of the full name gives the kind; inactive descriptions are left out', async () => {
    const { rows } = await readFile(RF2_DESCRIPTIONS, 'sct2_Description_Snapshot-en_INT_20260301.txt');
    expect(rows).toEqual([
      { k: 'concept', id: 'SCTID:195967001', name: 'Made-up wheeze', kind: 'condition' },
      { k: 'name', id: 'SCTID:195967001', name: 'Wheezing disease' },
    ]);
  });

  test('only is-a relationships make a hierarchy; without a date in its name the release is of its latest row', async () => {
    const { rows, release } = await readFile(RF2_RELATIONSHIPS, 'relationships.txt');
    expect(rows).toEqual([{ k: 'parent', id: 'SCTID:195967001', parent: 'SCTID:404684003' }]);
    expect(release.version).toBe('20260301');
  });

  test('a full release with its history is refused', async () => {
    await expect(readFile(RF2_CONCEPTS, 'sct2_Concept_Full_INT_20260301.txt')).rejects.toThrow(/snapshot/);
  });
});

describe('RxNorm in RRF', () => {
  const atom = (cui: string, source: string, type: string, code: string, name: string, suppressed = 'N') =>
    `${cui}|ENG||||||a${cui}||${cui}||${source}|${type}|${code}|${name}||${suppressed}|4096|`;
  const relation = (first: string, rel: string, second: string, rela: string) =>
    `${first}||CUI|${rel}|${second}||CUI|${rela}|r||RXNORM|||||4096|`;

  test('drugs have their names, and codes that other vocabularies have for them', async () => {
    const text = [
      atom('900001', 'RXNORM', 'IN', '900001', 'fictimab'),
      atom('900001', 'RXNORM', 'SY', '900001', 'fictimab-xyz'),
      atom('900001', 'ATC', 'RXN_IN', 'L01FX99', 'fictimab'),
      atom('900002', 'RXNORM', 'DF', '900002', 'Oral Tablet'),
      atom('900003', 'RXNORM', 'BN', '900003', 'Oldbrand', 'O'),
      'torn|ENG',
    ].join('\n');
    const { rows, release } = await readFile(text, 'RxNorm_full_03022026/rrf/RXNCONSO.RRF');
    expect(release).toEqual({ key: 'rxnorm', part: 'concepts', title: 'RxNorm', version: '20260302' });
    expect(rows).toEqual([
      { k: 'concept', id: 'RXNORM:900001', name: 'fictimab', kind: 'medication' },
      { k: 'name', id: 'RXNORM:900001', name: 'fictimab-xyz' },
      { k: 'map', id: 'RXNORM:900001', target: 'ATC:L01FX99', match: 'exact' },
      { k: 'fault', line: 6, message: 'A row has 2 columns, and 18 are needed' },
    ]);
  });

  test('the second of a relation stands to the first: products are below their ingredients, brands below what they are of', async () => {
    const text = [
      relation('900001', 'RO', '900010', 'has_ingredient'),
      relation('900010', 'RO', '900001', 'ingredient_of'),
      relation('900001', 'RB', '900004', 'tradename_of'),
      relation('900010', 'RO', '900020', 'has_dose_form'),
    ].join('\n');
    const { rows } = await readFile(text, 'RXNREL.RRF');
    expect(rows).toEqual([
      { k: 'parent', id: 'RXNORM:900010', parent: 'RXNORM:900001' },
      { k: 'parent', id: 'RXNORM:900010', parent: 'RXNORM:900001' },
      { k: 'parent', id: 'RXNORM:900004', parent: 'RXNORM:900001' },
    ]);
  });
});

describe('LOINC', () => {
  test('terms that measure are observations; quoted cells may hold commas and line ends; check digits are checked', async () => {
    const text = [
      '"LOINC_NUM","COMPONENT","STATUS","CLASSTYPE","CONSUMER_NAME","LONG_COMMON_NAME","VersionLastChanged","DisplayName"',
      '"718-7","Fictin","ACTIVE","1","Fictin, blood","Fictin [Mass/volume]\nin Blood","2.78","Fictin (Bld)"',
      '"718-8","Wrong","ACTIVE","1","","Wrong","2.70",""',
      '"2345-7","Old","DEPRECATED","1","","Old one","2.10",""',
      '"4548-4","Asked","ACTIVE","4","","A survey","2.79",""',
    ].join('\n');
    const { rows, release } = await readFile(text, 'Loinc.csv');
    expect(release).toMatchObject({ key: 'loinc', part: 'terms', version: '2.79' });
    expect(rows).toEqual([
      { k: 'concept', id: 'LOINC:718-7', name: 'Fictin [Mass/volume]\nin Blood', kind: 'observation' },
      { k: 'name', id: 'LOINC:718-7', name: 'Fictin (Bld)' },
      { k: 'name', id: 'LOINC:718-7', name: 'Fictin, blood' },
      { k: 'fault', line: 4, message: '718-8 is no LOINC code' },
      { k: 'concept', id: 'LOINC:2345-7', name: 'Old one', retired: true },
      { k: 'concept', id: 'LOINC:4548-4', name: 'A survey' },
    ]);
  });
});

describe('ICD-10', () => {
  test('the order file of ICD-10-CM has its hierarchy in its codes', async () => {
    const row = (order: string, code: string, billed: number, short: string, long: string) =>
      `${order} ${code.padEnd(8)}${billed} ${short.padEnd(60)} ${long}`;
    const text = [
      row('00001', 'A00', 0, 'Fictosis', 'Fictosis'),
      row('00002', 'A000', 1, 'Fictosis, red', 'Fictosis, of the red sort'),
      row('00003', 'A01', 0, 'Other', 'Other thing'),
      'not a row',
    ].join('\n');
    const { rows, release } = await readFile(text, 'icd10cm_order_2026.txt');
    expect(release).toEqual({ key: 'icd10cm', part: 'order', title: 'ICD-10-CM', version: '2026' });
    expect(rows).toEqual([
      { k: 'concept', id: 'ICD10CM:A00', name: 'Fictosis' },
      { k: 'concept', id: 'ICD10CM:A00.0', name: 'Fictosis, of the red sort' },
      { k: 'parent', id: 'ICD10CM:A00.0', parent: 'ICD10CM:A00' },
      { k: 'concept', id: 'ICD10CM:A01', name: 'Other thing' },
      { k: 'fault', line: 4, message: 'A row is no code with a name' },
    ]);
  });

  test('the tabular list has sections above its categories, and its inclusion terms are no names', async () => {
    const text = `<?xml version="1.0"?><ICD10CM.tabular><version>2026</version><chapter><name>1</name><desc>Made (A00-B99)</desc>
      <section id="A00-A09"><desc>Gut fictoses (A00-A09)</desc><diag><name>A00</name><desc>Fictosis &amp; more</desc>
      <inclusionTerm><note>Something wider</note></inclusionTerm><diag><name>A00.0</name><desc>Red fictosis</desc></diag></diag></section>
      </chapter></ICD10CM.tabular>`;
    const { rows, release } = await readFile(text, 'icd10cm_tabular_2026.xml');
    expect(release).toMatchObject({ part: 'tabular', version: '2026' });
    expect(rows).toEqual([
      { k: 'concept', id: 'ICD10CM:A00-A09', name: 'Gut fictoses' },
      { k: 'concept', id: 'ICD10CM:A00', name: 'Fictosis & more' },
      { k: 'parent', id: 'ICD10CM:A00', parent: 'ICD10CM:A00-A09' },
      { k: 'concept', id: 'ICD10CM:A00.0', name: 'Red fictosis' },
      { k: 'parent', id: 'ICD10CM:A00.0', parent: 'ICD10CM:A00' },
    ]);
  });

  test('ClaML gives the classification of the WHO, with the first preferred label of each class', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE ClaML SYSTEM "x.dtd"><ClaML version="2.0.0"><Title name="ICD-10" version="2019" date="2019-01-01">x</Title>
      <Class code="A00-A09" kind="block"><Rubric kind="preferred"><Label xml:lang="en">Gut <Reference>fictoses</Reference></Label></Rubric></Class>
      <Class code="A00" kind="category"><SuperClass code="A00-A09"/><Rubric kind="preferred"><Label>Fictosis</Label></Rubric>
      <Rubric kind="exclusion"><Label>Another</Label></Rubric></Class><Class code="A01" kind="category"></Class></ClaML>`;
    const { rows, release } = await readFile(text, 'icd102019en.xml');
    expect(release).toEqual({ key: 'icd10', part: '', title: 'ICD-10 (WHO)', version: '2019' });
    expect(rows).toEqual([
      { k: 'concept', id: 'ICD10:A00-A09', name: 'Gut fictoses' },
      { k: 'concept', id: 'ICD10:A00', name: 'Fictosis' },
      { k: 'parent', id: 'ICD10:A00', parent: 'ICD10:A00-A09' },
      { k: 'fault', line: expect.any(Number) as number, message: 'The class A01 has no name' },
    ]);
  });

  test('a table of codes is read by the names of its columns and of its file', async () => {
    const { rows, release } = await readFile('code;libelle\nA00.9;Fictose\nxx;yy\n', 'cim10_2026.csv');
    expect(release).toEqual({ key: 'icd10', part: '', title: 'ICD-10 (WHO)', version: '2026' });
    expect(rows).toEqual([
      { k: 'concept', id: 'ICD10:A00.9', name: 'Fictose' },
      { k: 'parent', id: 'ICD10:A00.9', parent: 'ICD10:A00' },
      { k: 'fault', line: 3, message: 'XX is no code of ICD-10 (WHO) with a name' },
    ]);
    await expect(readFile('code,name\nA00,Fictosis\n', 'table.csv')).rejects.toThrow(/ATC or ICD-10/);
  });
});

test('ATC has its levels in its codes', async () => {
  const { rows, release } = await readFile(
    'atc_code,atc_name,ddd,uom,adm_r,note\nL,"MADE-UP, ALL",NA,NA,NA,NA\nL01,fictics,NA,NA,NA,NA\nL01FX99,fictimab,1,g,P,NA\nL01FX99,fictimab,2,g,O,NA\n',
    'WHO ATC-DDD 2026-04-25.csv',
  );
  expect(release).toEqual({
    key: 'atc',
    part: '',
    title: 'Anatomical Therapeutic Chemical classification',
    version: '2026-04-25',
  });
  expect(rows.slice(0, 5)).toEqual([
    { k: 'concept', id: 'ATC:L', name: 'MADE-UP, ALL' },
    { k: 'concept', id: 'ATC:L01', name: 'fictics' },
    { k: 'parent', id: 'ATC:L01', parent: 'ATC:L' },
    { k: 'concept', id: 'ATC:L01FX99', name: 'fictimab' },
    { k: 'parent', id: 'ATC:L01FX99', parent: 'ATC:L01FX' },
  ]);
});

describe('MeSH', () => {
  const expected = [
    { k: 'concept', id: 'MESH:D900001', name: 'Fictosis', kind: 'condition' },
    { k: 'name', id: 'MESH:D900001', name: 'Fictitis' },
    { k: 'concept', id: 'MESH:D900002', name: 'Fictosis, Red', kind: 'condition' },
    { k: 'parent', id: 'MESH:D900002', parent: 'MESH:D900001' },
  ];

  test('in text: entry terms that mean the same are names, others are not; tree numbers make the hierarchy', async () => {
    const text = `*NEWRECORD
RECTYPE = D
MH = Fictosis
ENTRY = Fictitis|T047|EQV|NLM (2026)|abcde
ENTRY = Narrow fictosis|T047|NRW|NLM (2026)|abcde
MN = C01.100
UI = D900001

*NEWRECORD
RECTYPE = D
MH = Fictosis, Red
MN = C01.100.200
UI = D900002
`;
    const { rows, release } = await readFile(text, 'd2026.bin');
    expect(release).toMatchObject({ key: 'mesh', part: 'descriptors', version: '2026' });
    expect(rows).toEqual(expected);
  });

  test('in XML: only terms of the preferred concept are names', async () => {
    const record = (ui: string, name: string, tree: string, terms: string) =>
      `<DescriptorRecord DescriptorClass="1"><DescriptorUI>${ui}</DescriptorUI><DescriptorName><String>${name}</String></DescriptorName>
       <TreeNumberList><TreeNumber>${tree}</TreeNumber></TreeNumberList><ConceptList><Concept PreferredConceptYN="Y"><TermList>${terms}</TermList></Concept>
       <Concept PreferredConceptYN="N"><TermList><Term><String>Narrow fictosis</String></Term></TermList></Concept></ConceptList></DescriptorRecord>`;
    const text = `<?xml version="1.0"?><DescriptorRecordSet LanguageCode="eng">${record('D900001', 'Fictosis', 'C01.100', '<Term><String>Fictosis</String></Term><Term><String>Fictitis</String></Term>')}
      ${record('D900002', 'Fictosis, Red', 'C01.100.200', '')}</DescriptorRecordSet>`;
    const { rows } = await readFile(text, 'desc2026.xml');
    expect(rows).toEqual(expected);
  });
});

describe('OBO ontologies', () => {
  const expected = [
    { k: 'concept', id: 'DOID:9000001', name: 'fictosis' },
    { k: 'name', id: 'DOID:9000001', name: 'fictitis "of old"' },
    { k: 'parent', id: 'DOID:9000001', parent: 'DOID:4' },
    { k: 'map', id: 'DOID:9000001', target: 'SCTID:195967001', match: 'xref' },
    { k: 'map', id: 'DOID:9000001', target: 'DOID:9000009', match: 'exact' },
  ];

  test('in the flat form: exact synonyms, is-a, cross-references; obsolete terms are retired, other stanzas are passed over', async () => {
    const text = `format-version: 1.2
data-version: doid/releases/2026-07-31/doid.obo
ontology: doid

[Term]
id: DOID:9000001
name: fictosis
alt_id: DOID:9000009
synonym: "fictitis \\"of old\\"" EXACT []
synonym: "gut trouble" RELATED []
xref: SNOMEDCT_US_2025_09_01:195967001
xref: GARD:1
is_a: DOID:4 {source="x"} ! disease

[Term]
id: DOID:9000002
name: obsolete fictosis
is_obsolete: true

[Term]
id: DOID:9000003

[Typedef]
id: part_of
name: part of
`;
    const { rows, release } = await readFile(text, 'doid.obo');
    expect(release).toMatchObject({ key: 'doid', version: '2026-07-31' });
    expect(rows).toEqual([
      ...expected,
      { k: 'concept', id: 'DOID:9000002', name: 'obsolete fictosis', retired: true },
      { k: 'fault', line: 20, message: 'DOID:9000003 has no name' },
    ]);
  });

  test('as a graph: the same', async () => {
    const graph = {
      graphs: [
        {
          nodes: [
            {
              id: 'http://purl.obolibrary.org/obo/DOID_9000001',
              lbl: 'fictosis',
              type: 'CLASS',
              meta: {
                synonyms: [
                  { pred: 'hasExactSynonym', val: 'fictitis "of old"' },
                  { pred: 'hasRelatedSynonym', val: 'gut trouble' },
                ],
                xrefs: [{ val: 'SNOMEDCT_US_2018_03_01:195967001' }, { val: 'GARD:1' }],
                basicPropertyValues: [
                  { pred: 'http://www.geneontology.org/formats/oboInOwl#hasAlternativeId', val: 'DOID:9000009' },
                ],
              },
            },
            { id: 'http://purl.obolibrary.org/obo/RO_0002200', lbl: 'has phenotype', type: 'PROPERTY' },
          ],
          edges: [
            {
              sub: 'http://purl.obolibrary.org/obo/DOID_9000001',
              pred: 'is_a',
              obj: 'http://purl.obolibrary.org/obo/DOID_4',
            },
            {
              sub: 'http://purl.obolibrary.org/obo/DOID_9000001',
              pred: 'part_of',
              obj: 'http://purl.obolibrary.org/obo/DOID_5',
            },
          ],
          id: 'http://purl.obolibrary.org/obo/doid.owl',
          meta: { version: 'http://purl.obolibrary.org/obo/doid/releases/2018-07-05/doid.owl' },
        },
      ],
    };
    const { rows, release } = await readFile(JSON.stringify(graph, null, 1), 'doid.json');
    expect(release).toMatchObject({ key: 'doid', version: '2018-07-05' });
    const sorted = (list: readonly { readonly k: string }[]) => [...list].sort((a, b) => a.k.localeCompare(b.k));
    expect(sorted(rows)).toEqual(sorted(expected));
  });

  test('a graph that is cut is refused', async () => {
    await expect(readFile('{"graphs":[{"nodes":[{"id":"http://x/DOID_1","lbl":"x"}', 'doid.json')).rejects.toThrow(
      /ends/,
    );
  });

  test('mappings say how the codes stand to each other', async () => {
    const text = `# curie_map:
# mapping_set_id: http://x/mondo_exactmatch_sctid.sssom.tsv
# mapping_set_version: http://x/releases/2026-08-04/mondo.sssom.tsv
subject_id\tsubject_label\tpredicate_id\tobject_id
MONDO:9000001\tfictosis\tskos:exactMatch\tSCTID:195967001
MONDO:9000002\tred fictosis\tskos:broadMatch\tICD10CM:A000
MONDO:9000003\tobsolete fictosis\tskos:exactMatch\tSCTID:404684003
MONDO:9000004\tblue fictosis\tskos:exactMatch\tNOWHERE:1
\t\tskos:exactMatch\t
`;
    const { rows, release } = await readFile(text, 'x.sssom.tsv');
    expect(release).toMatchObject({ key: 'mappings:mondo_exactmatch_sctid', version: '2026-08-04' });
    expect(rows).toEqual([
      { k: 'concept', id: 'MONDO:9000001', name: 'fictosis' },
      { k: 'map', id: 'MONDO:9000001', target: 'SCTID:195967001', match: 'exact' },
      { k: 'concept', id: 'MONDO:9000002', name: 'red fictosis' },
      { k: 'map', id: 'MONDO:9000002', target: 'ICD10CM:A00.0', match: 'broader' },
      { k: 'concept', id: 'MONDO:9000003', retired: true },
      { k: 'fault', line: 9, message: 'A subject and an object are needed' },
    ]);
  });

  test('a list of labels is of one vocabulary', async () => {
    const { rows, release } = await readFile('HP:9000001\tFictitis\nHP:9000002\t\nDOID:4\tdisease\n', 'labels.tsv');
    expect(release.key).toBe('hp:labels');
    expect(rows).toEqual([
      { k: 'concept', id: 'HP:9000001', name: 'Fictitis' },
      { k: 'fault', line: 2, message: 'HP:9000002 has no label' },
      { k: 'fault', line: 3, message: 'DOID:4 is no code of HP' },
    ]);
  });
});

describe('FHIR', () => {
  test('a CodeSystem: nesting and parent properties are the hierarchy, designations are names', async () => {
    const { rows, release } = await readFile(
      JSON.stringify({
        resourceType: 'CodeSystem',
        url: 'http://hl7.org/fhir/sid/icd-10-cm',
        version: '2026',
        title: 'Made up',
        content: 'complete',
        concept: [
          {
            code: 'A00',
            display: 'Fictosis',
            designation: [{ language: 'fr', value: 'Fictose' }],
            concept: [{ code: 'A00.0', display: 'Red fictosis' }],
          },
          { code: 'A01', display: 'Gone', property: [{ code: 'inactive', valueBoolean: true }] },
          { code: 'A02', property: [{ code: 'parent', valueCode: 'A00' }] },
          { display: 'No code' },
        ],
      }),
      'CodeSystem-x.json',
    );
    expect(release).toEqual({
      key: 'http://hl7.org/fhir/sid/icd-10-cm',
      part: '',
      title: 'Made up',
      version: '2026',
    });
    expect(rows).toEqual([
      { k: 'concept', id: 'ICD10CM:A00', name: 'Fictosis' },
      { k: 'name', id: 'ICD10CM:A00', name: 'Fictose' },
      { k: 'concept', id: 'ICD10CM:A00.0', name: 'Red fictosis' },
      { k: 'parent', id: 'ICD10CM:A00.0', parent: 'ICD10CM:A00' },
      { k: 'concept', id: 'ICD10CM:A01', name: 'Gone', retired: true },
      { k: 'concept', id: 'ICD10CM:A02' },
      { k: 'parent', id: 'ICD10CM:A02', parent: 'ICD10CM:A00' },
      { k: 'fault', line: 1, message: 'A concept without a code' },
    ]);
  });

  test('a ConceptMap of R4 or R5 says how its targets stand to their sources', async () => {
    const { rows } = await readFile(
      JSON.stringify({
        resourceType: 'ConceptMap',
        url: 'http://example.org/map',
        group: [
          {
            source: 'http://example.org/local|1.0',
            target: 'http://snomed.info/sct',
            element: [
              {
                code: 'L1',
                target: [
                  { code: '195967001', equivalence: 'equivalent' },
                  { code: '404684003', equivalence: 'wider' },
                  { code: '404684003', equivalence: 'unmatched' },
                  { code: '363698007', relationship: 'source-is-broader-than-target' },
                ],
              },
            ],
          },
        ],
      }),
      'ConceptMap-x.json',
    );
    const id = 'http://example.org/local|L1';
    expect(rows).toEqual([
      { k: 'map', id, target: 'SCTID:195967001', match: 'exact' },
      { k: 'map', id, target: 'SCTID:404684003', match: 'broader' },
      { k: 'map', id, target: 'SCTID:363698007', match: 'narrower' },
    ]);
  });

  test('a ValueSet gives the codes that it lists or expands to', async () => {
    const { rows } = await readFile(
      JSON.stringify({
        resourceType: 'ValueSet',
        url: 'http://example.org/set',
        compose: {
          include: [
            { system: 'http://snomed.info/sct', concept: [{ code: '195967001', display: 'Fictosis (disorder)' }] },
          ],
        },
        expansion: { contains: [{ system: 'http://loinc.org', code: '718-7', display: 'Fictin' }] },
      }),
      'ValueSet-x.json',
    );
    expect(rows).toEqual([
      { k: 'concept', id: 'SCTID:195967001', name: 'Fictosis', kind: 'condition' },
      { k: 'concept', id: 'LOINC:718-7', name: 'Fictin' },
    ]);
  });

  test('codes that are somewhere else are refused', async () => {
    const resource = { resourceType: 'CodeSystem', url: 'http://example.org/x', content: 'not-present' };
    await expect(readFile(JSON.stringify(resource), 'x.json')).rejects.toThrow(/holds no codes/);
    await expect(
      readFile('{"resourceType":"CodeSystem","concept":[{"code":"a"}],"url":"http://example.org/x"}', 'x.json'),
    ).rejects.toThrow(/url has to stand before/);
  });
});

test('what is no vocabulary fits no form', () => {
  for (const text of [
    '',
    'Once upon a time',
    '{"resourceType":"Patient"}',
    '<html></html>',
    'a,b\n1,2',
    '\u0000\u0001',
  ])
    expect(formOf(text, 'file.txt')?.name).toBeUndefined();
});
