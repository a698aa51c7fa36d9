import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedVisit, type VisitCase } from './visit-case.ts';

const casesIn = (name: string): readonly VisitCase[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../cases', name), 'utf8'));

/** Names with the bound that defines them; and what a visit documents beside the name that is asked for. */
describe.each(['named-states.json', 'visit-findings.json'])('%s', (name) => {
  it.each(casesIn(name))('“$text” with $record: $expect ($why)', (one) => {
    const { verdict, basis } = judgedVisit(one);
    expect({ verdict, basis }).toMatchObject({ verdict: one.expect, ...(one.basis && { basis: one.basis }) });
  });
});
