import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { Coding, ConceptKind } from '../../src/terminology/concept.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { wordsOf } from '../../src/terminology/word.ts';
import { corpusLines, corpusPath, describeCorpus } from '../corpus.ts';

interface CodedResource {
  readonly resourceType: string;
  readonly code?: { readonly coding?: readonly Coding[] };
  readonly medicationCodeableConcept?: { readonly coding?: readonly Coding[] };
  readonly vaccineCode?: { readonly coding?: readonly Coding[] };
}

/** Kinds under which an entry of each sort of resource is looked up, and the least share of its distinct codes that must be known. */
const FLOORS: Readonly<Record<string, { readonly kinds: readonly ConceptKind[]; readonly floor: number }>> = {
  Condition: { kinds: ['condition', 'reproductive', 'social', 'procedure'], floor: 0.9 },
  MedicationRequest: { kinds: ['medication'], floor: 0.97 },
  Observation: { kinds: ['observation', 'score', 'social', 'condition', 'reproductive', 'procedure'], floor: 0.7 },
  Procedure: { kinds: ['procedure', 'condition', 'observation', 'medication'], floor: 0.65 },
  Immunization: { kinds: ['immunization'], floor: 0.95 },
  AllergyIntolerance: { kinds: ['allergen', 'condition', 'medication'], floor: 0.95 },
};

describeCorpus('how much of real data the lexicon knows', () => {
  const lexicon = createLexicon();

  it('knows most codes of generated patients', () => {
    const bundles = execFileSync('tar', ['-xJOf', corpusPath('patients/synthea-dev.tar.xz')], {
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
    });
    const seen = new Map<string, Map<string, Coding>>();
    for (const resource of codedResources(bundles)) {
      const codes = seen.get(resource.resourceType) ?? new Map<string, Coding>();
      seen.set(resource.resourceType, codes);
      for (const coding of (resource.code ?? resource.medicationCodeableConcept ?? resource.vaccineCode)?.coding ?? [])
        codes.set(`${coding.system}|${coding.code}`, coding);
    }
    for (const [type, { kinds, floor }] of Object.entries(FLOORS)) {
      const codes = [...(seen.get(type) ?? new Map<string, Coding>()).values()];
      const missing = codes.filter((coding) => lexicon.conceptsOf([coding], undefined, kinds).length === 0);
      console.log(
        `${type}: ${codes.length - missing.length} of ${codes.length} codes; not: ${missing.map((coding) => `${coding.code} ${coding.display}`).join('; ')}`,
      );
      expect(codes.length).toBeGreaterThan(0);
      expect((codes.length - missing.length) / codes.length).toBeGreaterThanOrEqual(floor);
    }
  });

  it('knows most words of the conditions that criteria name', () => {
    const names = corpusLines<{ ents: { type: string; text: string }[] }>('criteria/lct-dev.jsonl.gz').flatMap(
      ({ ents }) => ents.filter((entity) => entity.type === 'Condition-Name').map((entity) => entity.text),
    );
    let words = 0;
    let known = 0;
    let whole = 0;
    const missing = new Map<string, number>();
    for (const name of names) {
      const count = wordsOf(name).length;
      words += count;
      const resolved = lexicon.resolve(name) !== undefined;
      if (resolved) whole++;
      else missing.set(name, (missing.get(name) ?? 0) + 1);
      known += resolved
        ? count
        : lexicon.mentions(name).reduce((sum, mention) => sum + wordsOf(mention.text).length, 0);
    }
    const top = [...missing].sort((a, b) => b[1] - a[1]).slice(0, 80);
    console.log(
      `Condition names: ${whole} of ${names.length} whole; words: ${known} of ${words}; often missing: ${top.map(([name, count]) => `${name} ${count}`).join('; ')}`,
    );
    expect(known / words).toBeGreaterThanOrEqual(0.8);
    expect(whole / names.length).toBeGreaterThanOrEqual(0.8);
  });
});

/** The archive gives one file after another: each ends with a brace at the start of a line. */
function codedResources(bundles: string): CodedResource[] {
  return bundles
    .split(/\n\}(?=\s*(?:\{|$))/)
    .filter((text) => text.trim() !== '')
    .flatMap((text) =>
      (JSON.parse(`${text}\n}`) as { entry: { resource: CodedResource }[] }).entry.map((entry) => entry.resource),
    );
}
