import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Plain, recordAbout } from './record.ts';

interface Case {
  readonly topic: string;
  readonly name: string;
  readonly why: string;
  readonly resources: readonly Plain[];
  readonly patient?: Plain;
  /** Every fact in order, each with at least these parts. */
  readonly facts: readonly Plain[];
  /** What the first fact must not have. */
  readonly absent?: readonly string[];
  readonly problems: readonly { readonly expression: string; readonly message: string }[];
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL('../cases/patient/records.json', import.meta.url), 'utf8'),
);
const LEXICON = createLexicon();
describe.each([...new Set(CASES.map(({ topic }) => topic))])('facts of a record: %s', (topic) => {
  it.each(CASES.filter((one) => one.topic === topic))('$name ($why)', (one) => {
    const { facts, problems } = collectFacts(recordAbout(one.patient ?? {}, one.resources), LEXICON);
    expect(facts).toMatchObject(one.facts);
    for (const name of one.absent ?? []) expect(facts[0]).not.toHaveProperty(name);
    expect(problems).toMatchObject(
      one.problems.map(({ expression, message }) => ({ expression, message: expect.stringContaining(message) })),
    );
  });
});
