import { describe, expect, it } from 'vitest';
import { STATED_RULES } from '../../../src/fhir/check/invariants/stated-rules.ts';
import { checkResource } from '../../../src/fhir/check/resource-check.ts';
import profileRules from './profile-rules.json' with { type: 'json' };
import rules from './stated-rules.json' with { type: 'json' };

interface Pair {
  readonly title: string;
  readonly good: unknown;
  readonly bad: unknown;
  /** Place and code of every error in `bad`. */
  readonly issues: readonly (readonly string[])[];
}

describe('what R4 states in words:', () => {
  it.each(rules as readonly Pair[])('$title', ({ good, bad, issues }) => {
    expect(checkResource(good)).toEqual([]);
    expect(checkResource(bad).map(({ expression, code }) => [expression, code])).toEqual(issues);
  });

  it('every rule refuses something here', () => {
    const messages = new Set(
      (rules as readonly Pair[]).flatMap(({ bad }) => checkResource(bad).map(({ message }) => message)),
    );
    const silent = Object.values(STATED_RULES)
      .flat()
      .filter(({ key, message }) => !messages.has(`${message} (${key})`))
      .map(({ key }) => key);
    expect(silent.filter((key) => !key.endsWith('.url'))).toEqual([]);
  });
});

describe('what holds a profile together:', () => {
  it.each(profileRules as readonly Pair[])('$title', ({ good, bad, issues }) => {
    expect(checkResource(good)).toEqual([]);
    expect(checkResource(bad).map(({ expression, code }) => [expression, code])).toEqual(issues);
  });
});
