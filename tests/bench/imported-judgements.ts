/**
 * What imported vocabularies change in the judgement of the labelled criteria: every one whose answer is another with them.
 * Run: node tests/bench/imported-judgements.ts sqlite:FILE, where vocabularies were imported into the store FILE.
 */
import { existsSync } from 'node:fs';
import { parseStore, vocabularyPath } from '../../src/config.ts';
import type { Section } from '../../src/eligibility/criterion.ts';
import { judge } from '../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import type { Judgement } from '../../src/eligibility/verdict.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../src/patient/facts.ts';
import { openVocabularyFile } from '../../src/store/vocabularies.ts';
import { withImports } from '../../src/terminology/imported-terminology.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import type { Terminology } from '../../src/terminology/terminology.ts';
import { corpusLines, corpusText } from '../corpus.ts';

interface Label {
  readonly id: string;
  readonly patient: string;
  readonly section: Section;
  readonly text: string;
  readonly label: string;
  readonly asOf?: string;
  readonly willing?: boolean;
}

const path = vocabularyPath(parseStore(process.argv[2] ?? ''));
if (path === undefined || !existsSync(path))
  throw new Error('Name a store into which vocabularies were imported: sqlite:FILE');

const lexicon = createLexicon();
const file = openVocabularyFile(path);
const ways: readonly Terminology[] = [lexicon, withImports(lexicon, file)];

for (const set of ['matching', 'matching-synthea']) {
  const labels = corpusLines<Label>(`${set}/labels.ndjson`);
  const patients = new Map<string, readonly PatientFacts[]>();
  const factsOf = (patient: string): readonly PatientFacts[] => {
    let facts = patients.get(patient);
    if (!facts) {
      const record: unknown = JSON.parse(corpusText(`${set}/patients/${patient}.json`));
      facts = ways.map((terminology) => collectFacts(record, terminology, { otherSubjects: 'leave-out' }));
      patients.set(patient, facts);
    }
    return facts;
  };
  let changed = 0;
  for (const { id, patient, section, text, label, asOf = '2026-01-15', willing = false } of labels) {
    const input = { id: String(id), section, text };
    const facts = factsOf(patient);
    const [alone, both] = ways.map(
      (terminology, at): Judgement =>
        judge(readCriteria(input, terminology), input, facts[at]!, { asOf, policy: 'clinical', willing, terminology }),
    );
    if (alone!.holds === both!.holds && alone!.applicable === both!.applicable) continue;
    changed++;
    console.log(
      `${section}, labelled “${label}”: holds ${alone!.holds} → ${both!.holds} (${both!.basis}): ${text.slice(0, 160)}`,
    );
  }
  console.log(`${set}: ${changed} of ${labels.length} criteria are judged otherwise with imports`);
}
file.close();
