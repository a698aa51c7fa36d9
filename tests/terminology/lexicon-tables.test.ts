import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../src/terminology/concept.ts';
import { TABLES } from '../../src/terminology/lexicon/tables.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { readTable } from '../../src/terminology/lexicon-table.ts';
import { isAbbreviation } from '../../src/terminology/phrase-index.ts';
import { ucumOf } from '../../src/terminology/units.ts';
import { normalForm } from '../../src/terminology/word.ts';

const entries = TABLES.flatMap(readTable);
const concepts = entries.map((entry) => entry.concept);
const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const codesOf = (system: string) =>
  concepts.flatMap((concept) => concept.codes.filter((code) => code.system === system).map((code) => code.code));

/** Neighbours, causes and what is broader: a record of the first does not say the second. */
const NO_KIND_OF: readonly (readonly [id: string, not: string])[] = [
  ['bacteremia', 'sepsis'],
  ['vaginitis', 'bacterial-vaginosis'],
  ['staphylococcal-infection', 'mrsa-infection'],
  ['otitis-externa', 'otitis-media'],
  ['confusion', 'delirium'],
  ['myelopathy', 'spinal-cord-injury'],
  ['speech-disorder', 'aphasia'],
  ['suicidality', 'suicide-attempt'],
  ['pleural-disease', 'pleural-effusion'],
  ['lymphoproliferative-disease', 'lymphoma'],
  ['germ-cell-tumor', 'testicular-cancer'],
  ['castration-resistant-prostate-cancer', 'metastatic-prostate-cancer'],
  ['liver-cancer', 'hepatocellular-carcinoma'],
  ['retinal-artery-occlusion', 'retinal-vein-occlusion'],
  ['hydrocele', 'varicocele'],
  ['placental-abruption', 'placenta-previa'],
  ['intracranial-hemorrhage', 'stroke'],
  ['vascular-dementia', 'neurodegenerative-disease'],
  ['difficult-airway', 'respiratory-disease'],
];

describe('the curated lexicon', () => {
  it('holds each id once', () => {
    expect(byId.size).toBe(concepts.length);
  });

  it('holds every parent that it names, of the same kind', () => {
    const wrong = concepts.flatMap((concept) =>
      concept.parents.filter((id) => byId.get(id)?.kind !== concept.kind).map((id) => `${concept.id} < ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycle', () => {
    const cyclic = concepts.filter((concept) => {
      const above = new Set(concept.parents);
      for (const id of above) for (const parent of byId.get(id)!.parents) above.add(parent);
      return above.has(concept.id);
    });
    expect(cyclic.map((concept) => concept.id)).toEqual([]);
  });

  it('lets no two concepts of a kind claim one phrase', () => {
    const claims = new Map<string, Set<string>>();
    for (const { concept, ambiguous } of entries)
      for (const synonym of [concept.name, ...concept.synonyms].filter((name) => !ambiguous.includes(name))) {
        const key = `${concept.kind}: ${isAbbreviation(synonym) ? synonym : normalForm(synonym)}`;
        claims.set(key, (claims.get(key) ?? new Set()).add(concept.id));
      }
    expect([...claims].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key} ${[...ids]}`)).toEqual([]);
  });

  it('resolves the name of every concept to that concept', () => {
    const lexicon = createLexicon();
    const lost = concepts.filter((concept) => lexicon.resolve(concept.name, [concept.kind])?.concept.id !== concept.id);
    expect(lost.map((concept) => concept.name)).toEqual([]);
  });

  it('has SNOMED CT identifiers with a right check digit', () => {
    expect(codesOf(SYSTEMS.snomed).length).toBeGreaterThan(500);
    expect(codesOf(SYSTEMS.snomed).filter((code) => !/^\d{6,18}$/.test(code) || !verhoeff(code))).toEqual([]);
  });

  it('has LOINC codes with a right check digit', () => {
    expect(codesOf(SYSTEMS.loinc).length).toBeGreaterThan(100);
    expect(codesOf(SYSTEMS.loinc).filter((code) => !loincDigit(code))).toEqual([]);
  });

  it('has ICD-10-CM, RxNorm, CVX and MeSH codes of the right shape', () => {
    const icd = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;
    expect(codesOf(SYSTEMS.icd10cm).filter((code) => !code.split('-').every((part) => icd.test(part)))).toEqual([]);
    expect(codesOf(SYSTEMS.rxnorm).filter((code) => !/^\d{2,7}$/.test(code))).toEqual([]);
    expect(codesOf(SYSTEMS.cvx).filter((code) => !/^\d{2,3}$/.test(code))).toEqual([]);
    expect(codesOf(SYSTEMS.mesh).filter((code) => !/^[DC]\d{6,9}$/.test(code))).toEqual([]);
  });

  it('gives each measurable concept a unit that can be read and a range that is one', () => {
    const measured = concepts.filter((concept) => concept.measure !== undefined);
    expect(measured.length).toBeGreaterThan(200);
    const plain = /^(?:1|10\*-3|\[pH\]|\/h|L\/min\/m2|m)$/;
    expect(
      measured
        .filter(({ measure }) => !plain.test(measure!.ucum) && ucumOf(measure!.ucum) === undefined)
        .map((concept) => concept.id),
    ).toEqual([]);
    expect(
      measured
        .filter(({ measure }) => measure!.plausible && measure!.plausible[0] >= measure!.plausible[1])
        .map((concept) => concept.id),
    ).toEqual([]);
  });

  it('says of serious matters and all that is narrower that a chart would mention them', () => {
    const lexicon = createLexicon();
    for (const id of ['malignancy', 'breast-cancer', 'hiv-infection', 'warfarin', 'kidney-transplantation'])
      expect(lexicon.concept(id)?.charted).toBe(true);
    for (const id of ['headache', 'acetaminophen', 'pregnancy']) expect(lexicon.concept(id)?.charted).not.toBe(true);
    expect(lexicon.concept('ventricular-remodeling')?.charted).toBe(false);
  });

  it('puts no condition under one that it is not a kind of', () => {
    const lexicon = createLexicon();
    for (const [id, not] of NO_KIND_OF) {
      expect(lexicon.concept(id), id).toBeDefined();
      expect(lexicon.concept(not), not).toBeDefined();
      expect(lexicon.withAncestors([id]), `${id} < ${not}`).not.toContain(not);
    }
  });

  it('has a version that the content decides', () => {
    expect(createLexicon().version).toBe(createLexicon().version);
    expect(createLexicon(TABLES.slice(0, -1)).version).not.toBe(createLexicon().version);
  });

  it('refuses tables that contradict themselves', () => {
    expect(() => createLexicon([{ kind: 'condition', rows: 'a | A\na | A again' }])).toThrow(/twice/);
    expect(() => createLexicon([{ kind: 'condition', rows: 'a | A | | nowhere' }])).toThrow(/parent/);
    expect(() => createLexicon([{ kind: 'condition', rows: 'a | A | | | X:1' }])).toThrow(/code/);
  });

  it('ends the way up where parents run in a circle', () => {
    const lexicon = createLexicon([{ kind: 'condition', rows: 'a | A | | b\nb | B | | a' }]);
    expect(lexicon.withAncestors(['a'])).toEqual(['a', 'b']);
  });
});

/** The dihedral check of SNOMED CT identifiers. */
function verhoeff(digits: string): boolean {
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
  const shift = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = Number(digits[digits.length - 1 - place]);
    for (let turn = 0; turn < place % 8; turn++) digit = shift[digit]!;
    sum = times(sum, digit);
  }
  return sum === 0;
}

/** LOINC's mod 10 check digit (Luhn). */
function loincDigit(code: string): boolean {
  const parts = /^(\d{1,7})-(\d)$/.exec(code);
  if (!parts) return false;
  let sum = 0;
  [...parts[1]!].reverse().forEach((digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return (10 - (sum % 10)) % 10 === Number(parts[2]);
}
