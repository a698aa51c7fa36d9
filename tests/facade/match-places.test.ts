import { afterAll, describe, expect, test } from 'vitest';
import { engineOver } from '../../src/engine.ts';
import { Failure } from '../../src/kernel/failure.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';

const engine = engineOver(openMemoryStore());
afterAll(() => engine.close());

const two = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: { resourceType: 'Patient', id: 'a' } }, { resource: { resourceType: 'Patient', id: 'b' } }],
};

describe('a record that $match refuses', () => {
  test.each([
    ['alone in the body', two, 'Bundle.entry[1].resource'],
    [
      'in a parameter',
      {
        resourceType: 'Parameters',
        parameter: [
          { name: 'asOf', valueDate: '2026-01-15' },
          { name: 'resource', resource: two },
        ],
      },
      'Parameters.parameter[1].resource.entry[1].resource',
    ],
  ])('is pointed at where the client has it: %s', async (_, body, expression) => {
    const refused = await engine.request('POST', 'ResearchStudy/$match', body).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ kind: 'unprocessable', expression });
  });
});
