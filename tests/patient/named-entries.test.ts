import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

interface Row {
  readonly kind: 'condition' | 'procedure' | 'medication';
  readonly text?: string;
  /** ICD-10-CM. */
  readonly icd10?: string;
  /** Lexicon ids that the entry itself names. */
  readonly own: readonly string[];
  /** Where it is not that of its kind. */
  readonly domain?: 'family';
  readonly past?: true;
  /** Lexicon ids of the drug that it says is taken. */
  readonly drug?: readonly string[];
}

const rows = JSON.parse(
  readFileSync(new URL('../cases/patient/named.json', import.meta.url), 'utf8'),
) as readonly Row[];
const lexicon = createLexicon();
const subject = { reference: 'Patient/p' };

function resourceOf({ kind, text, icd10 }: Row): AnyResource {
  const code =
    icd10 === undefined ? { text } : { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: icd10 }] };
  if (kind === 'condition') return { resourceType: 'Condition', id: 'x', subject, code } as AnyResource;
  if (kind === 'procedure')
    return { resourceType: 'Procedure', id: 'x', status: 'completed', subject, code } as AnyResource;
  return {
    resourceType: 'MedicationStatement',
    id: 'x',
    status: 'active',
    subject,
    medicationCodeableConcept: code,
  } as AnyResource;
}

describe('entries as classifications and product lists write them', () => {
  test.each(rows)('$kind $text$icd10 is $own$drug', (row) => {
    const { facts } = collectFacts(
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource: resourceOf(row) }],
      } as AnyResource,
      lexicon,
    );
    const [fact, ...others] = facts.filter(({ derivation }) => derivation === undefined);
    expect({ own: fact?.ownConcepts, past: fact?.past }).toEqual({ own: row.own, past: row.past });
    expect(fact?.domain).toBe(row.domain ?? row.kind);
    expect(others.map(({ domain, ownConcepts }) => ({ domain, ownConcepts }))).toEqual(
      row.drug ? [{ domain: 'medication', ownConcepts: row.drug }] : [],
    );
  });
});
