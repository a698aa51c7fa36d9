import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type JudgeOptions, judge } from '../../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

/** A name with the bound that defines it, as an exclusion, and what the record holds: a diagnosis, or a measure with its value. */
interface Case {
  readonly text: string;
  readonly record: readonly string[];
  readonly policy?: JudgeOptions['policy'];
  readonly expect: 'met' | 'not-met' | 'unknown';
  readonly basis?: string;
  readonly why: string;
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/named-states.json'), 'utf8'),
);

const terminology = createLexicon();
const UNITS: Readonly<Record<string, string>> = { hemoglobin: 'g/dL', creatinine: 'mg/dL' };
const RESULT = /^(\w+) ([\d.]+)(?: in (\d{4}))?$/;

function entryOf(words: string, index: number) {
  const about = { id: `e${index}`, subject: { reference: 'Patient/p' } };
  const [, measure = '', value, year] = RESULT.exec(words) ?? [];
  if (value === undefined) return { resourceType: 'Condition', ...about, code: { text: words } };
  const unit = UNITS[measure];
  return {
    resourceType: 'Observation',
    ...about,
    status: 'final',
    code: { text: measure },
    effectiveDateTime: year ?? '2026-01-10',
    valueQuantity: { value: Number(value), unit, code: unit, system: 'http://unitsofmeasure.org' },
  };
}

function judged({ text, record, policy = 'clinical' }: Case) {
  const patient = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1960-01-01' };
  const entry = [patient, ...record.map(entryOf)].map((resource) => ({ resource }));
  const facts = collectFacts({ resourceType: 'Bundle', type: 'collection', entry }, terminology);
  const input = { id: 'x', section: 'exclusion', text } as const;
  return judge(readCriteria(input, terminology), input, facts, {
    asOf: '2026-01-15',
    policy,
    willing: false,
    terminology,
  });
}

it.each(cases)('“$text” with $record: $expect ($why)', (one) => {
  const { verdict, basis } = judged(one);
  expect({ verdict, basis }).toMatchObject({ verdict: one.expect, ...(one.basis && { basis: one.basis }) });
});
