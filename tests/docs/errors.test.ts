import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAILURE_RESPONSES } from '../../src/facade/failure-response.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \| `([a-z-]+)` \|/gm)].map(([, kind, status, code]) => [
  kind,
  Number(status),
  code,
]);

test('docs/errors.md lists every kind of failure with the status and issue code that the facade gives it, and no other', () => {
  expect(rows).toEqual(Object.entries(FAILURE_RESPONSES).map(([kind, { status, code }]) => [kind, status, code]));
});
