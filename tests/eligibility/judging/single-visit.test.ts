import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACUTE_EVENTS } from '../../../src/eligibility/acute-event.table.ts';
import type { Section } from '../../../src/eligibility/criterion.ts';
import { type JudgeOptions, judge } from '../../../src/eligibility/judging/judge.ts';
import { NO_SERIOUS_ILLNESS, PASSING_ILLNESSES } from '../../../src/eligibility/judging/set-aside.table.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { TABLES } from '../../../src/terminology/lexicon/tables.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { readTable } from '../../../src/terminology/lexicon-table.ts';

/** A criterion, and what a note of one visit holds: problems by their words, measures as "name = value unit", visits of today by their class. */
interface Case {
  readonly text: string;
  readonly section?: Section;
  readonly record: readonly string[];
  readonly policy?: JudgeOptions['policy'];
  readonly expect: 'met' | 'not-met' | 'unknown';
  readonly basis?: string;
  readonly why: string;
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/single-visit.json'), 'utf8'),
);

const terminology = createLexicon();
const AS_OF = '2026-01-15';
const MEASURE = /^(.+) = ([\d.]+) (\S+)$/;
const VISIT = /^Visit: ([A-Z]+)$/;
const SUSPECTED = /^Suspected /;

function entryOf(words: string, index: number) {
  const about = { id: `e${index}`, subject: { reference: 'Patient/p' } };
  const [, visit] = VISIT.exec(words) ?? [];
  if (visit !== undefined) {
    return {
      resourceType: 'Encounter',
      ...about,
      status: 'in-progress',
      class: { code: visit },
      period: { start: AS_OF },
    };
  }
  const [, text = '', value, code = ''] = MEASURE.exec(words) ?? [];
  if (value === undefined) {
    const status = SUSPECTED.test(words) ? 'provisional' : 'confirmed';
    return {
      resourceType: 'Condition',
      ...about,
      code: { text: words.replace(SUSPECTED, '') },
      verificationStatus: { coding: [{ code: status }] },
      clinicalStatus: { coding: [{ code: 'active' }] },
      recordedDate: AS_OF,
    };
  }
  const valueQuantity = { value: Number(value), unit: code, code, system: 'http://unitsofmeasure.org' };
  return {
    resourceType: 'Observation',
    ...about,
    status: 'final',
    code: { text },
    effectiveDateTime: AS_OF,
    valueQuantity,
  };
}

function judged({ text, record, section = 'exclusion', policy = 'clinical' }: Omit<Case, 'expect' | 'why'>) {
  const patient = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1960-01-01' };
  const entry = [patient, ...record.map(entryOf)].map((resource) => ({ resource }));
  const facts = collectFacts({ resourceType: 'Bundle', type: 'collection', entry }, terminology);
  const input = { id: 'x', section, text } as const;
  return judge(readCriteria(input, terminology), input, facts, { asOf: AS_OF, policy, willing: false, terminology });
}

it.each(cases)('“$text” with $record: $expect ($why)', (one) => {
  const { verdict, basis } = judged(one);
  expect({ verdict, basis }).toMatchObject({ verdict: one.expect, ...(one.basis && { basis: one.basis }) });
});

it('whoever has a disease that lasts is not presumed to have none', () => {
  const passing = new Set(['injury', 'symptom', ...PASSING_ILLNESSES, ...NO_SERIOUS_ILLNESS, ...ACUTE_EVENTS]);
  const names = TABLES.flatMap(readTable)
    .flatMap(({ concept }) => terminology.concept(concept.id) ?? [])
    .filter(({ id, kind, charted }) => {
      const lineage = terminology.withAncestors([id]);
      return kind === 'condition' && charted && lineage.includes('disease') && !lineage.some((one) => passing.has(one));
    })
    .map(({ name }) => name);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(
        'Chronic disease',
        'Severe systemic disease',
        'Serious illness',
        'Somatic disease',
        'Severe comorbidities',
      ),
      (name, text) => {
        // "Mild" and "uncomplicated" in a name say that it is not severe.
        fc.pre(!(text.startsWith('Severe') && /\b(?:mild|uncomplicated)\b/i.test(name)));
        expect(judged({ text, record: [name] }).verdict).not.toBe('met');
      },
    ),
    { numRuns: 300 },
  );
});
