import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Section } from '../../src/eligibility/criterion.ts';
import { type JudgeOptions, judge } from '../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import type { Judgement } from '../../src/eligibility/verdict.ts';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Plain, recordAbout } from './record.ts';

interface Case {
  readonly name: string;
  readonly why: string;
  readonly patient: Plain;
  readonly record: readonly Plain[];
  readonly section: Section;
  readonly text: string;
  readonly policy: JudgeOptions['policy'];
  readonly expect: {
    readonly holds: Judgement['holds'];
    readonly basis?: Judgement['basis'];
    /** Part of what one piece of evidence says. */
    readonly evidence?: string;
    /** Part of one of the needs. */
    readonly need?: string;
  };
}

const FOLDER = new URL('../cases/patient/', import.meta.url);
const CASES: readonly Case[] = readdirSync(FOLDER)
  .filter((name) => name.startsWith('judged'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
const terminology = createLexicon();

it.each(CASES)('$name: $text ($why)', ({ patient, record, section, text, policy, expect: wanted }) => {
  const facts = collectFacts(recordAbout(patient, record), terminology);
  const input = { id: 'x', section, text };
  const options = { asOf: '2026-01-15', policy, willing: false, terminology };
  const found = judge(readCriteria(input, terminology), input, facts, options);
  expect(found.holds).toBe(wanted.holds);
  if (wanted.basis !== undefined) expect(found.basis).toBe(wanted.basis);
  if (wanted.evidence !== undefined) {
    expect(found.evidence.map(({ value }) => value).join('\n')).toContain(wanted.evidence);
  }
  if (wanted.need !== undefined) expect(found.needs.map(({ why }) => why).join('\n')).toContain(wanted.need);
  if (found.holds === null) expect(found.needs.length).toBeGreaterThan(0);
});
