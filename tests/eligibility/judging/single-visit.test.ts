import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACUTE_EVENTS } from '../../../src/eligibility/acute-event.table.ts';
import { NO_SERIOUS_ILLNESS, PASSING_ILLNESSES } from '../../../src/eligibility/judging/set-aside.table.ts';
import { TABLES } from '../../../src/terminology/lexicon/tables.ts';
import { readTable } from '../../../src/terminology/lexicon-table.ts';
import { judgedVisit, terminology, type VisitCase } from './visit-case.ts';

const cases: readonly VisitCase[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/single-visit.json'), 'utf8'),
);

it.each(cases)('“$text” with $record: $expect ($why)', (one) => {
  const { verdict, basis } = judgedVisit(one);
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
        expect(judgedVisit({ text, record: [name] }).verdict).not.toBe('met');
      },
    ),
    { numRuns: 300 },
  );
});
