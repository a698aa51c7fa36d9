import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputNames } from '../../src/facade/operations/definition.ts';
import { operationAt } from '../../src/facade/operations/operations.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/matching.md'), 'utf8');

test('docs/matching.md lists the parameters of $match, as its definition has them, and no other', () => {
  const { once, repeating } = inputNames('ResearchStudy', 'match');
  const expected = [...once, ...[...repeating].map((name) => `${name}*`)].sort();
  const rows = [...page.matchAll(/^\| `([A-Za-z]+)`(\*?) \|/gm)].map(([, name, repeats]) => `${name}${repeats}`);
  const grades = ['eligible', 'likely', 'possible', 'ineligible'];
  expect(rows.filter((row) => expected.includes(row)).sort()).toEqual(expected);
  expect(rows.filter((row) => !expected.includes(row) && !grades.includes(row))).toEqual([]);
});

test('each call that it shows is offered', () => {
  const calls = [...page.matchAll(/^ {4}(GET|POST|POST\|GET) +\/fhir\/(\S+\$\S+)/gm)];
  expect(calls.length).toBeGreaterThanOrEqual(4);
  for (const [, method, path] of calls) {
    const operation = operationAt(path!.replace('[id]', 'x').split('/'));
    expect(operation?.methods, path).toHaveProperty(method!);
  }
});
