import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import type { MatchRequest } from '../../src/match/request.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { entriesOf, worldOf } from './world.ts';

const profile = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../profiles', `${name}.json`), 'utf8')) as T;

/** The parameters that each part of a request is written as. */
const PARAMETERS: Readonly<Record<keyof MatchRequest, readonly string[]>> = {
  patient: ['resource', 'subject'],
  studies: ['study'],
  status: ['status'],
  condition: ['condition'],
  phase: ['phase'],
  near: ['near', 'zipCode', 'travelRadius'],
  from: [],
  unit: [],
  asOf: ['asOf'],
  policy: ['policy'],
  willing: ['willing'],
  assume: ['assume'],
  minScore: ['minScore'],
  count: ['count'],
  detail: ['detail'],
};

describe('what is published', () => {
  test.each([
    ['OperationDefinition-ResearchStudy-match', []],
    ['OperationDefinition-Patient-match-trials', ['resource', 'subject']],
  ])('%s lists every parameter of a request', (name, settledByAddress) => {
    const { parameter = [] } = profile<OperationDefinition>(name);
    // What is to be stored is no part of what is asked of the matcher.
    const listed = parameter
      .filter(({ use }) => use === 'in')
      .flatMap((one) => (one.name === 'persist' ? [] : one.name));
    const expected = Object.values(PARAMETERS)
      .flat()
      .filter((one) => !settledByAddress.some((settled) => settled === one));
    expect([...listed].sort()).toEqual(expected.sort());
  });

  test('the match-summary of an answer has exactly the parts of its definition, of their types', async () => {
    const { url, differential } = profile<StructureDefinition>('StructureDefinition-match-summary');
    const elements = differential?.element ?? [];
    const types = new Map(
      elements.flatMap(({ id, sliceName }) =>
        sliceName === undefined
          ? []
          : [[sliceName, elements.find((one) => one.id === `${id}.value[x]`)?.type?.map(({ code }) => code) ?? []]],
      ),
    );
    // The score stands beside it; only a ResearchSubject has it inside.
    types.delete('score');
    const world = await worldOf({ id: 'a', age: [18, 90], sites: [{ id: 'l', at: [1, 1] }] });
    const { body } = (await world.store.read(FULL_ACCESS, 'ResearchStudy', 'a'))!;
    await world.load({ ...JSON.parse(body.toString('utf8')), contact: [{ name: 'Study desk' }] });
    const answer = await world.match({ near: { latitude: 1, longitude: 1, metres: 10 } });
    const [extension] = entriesOf(answer, 'match')[0]?.search?.extension ?? [];
    expect(extension?.url).toBe(url);
    const parts = extension?.extension ?? [];
    expect(parts.map((part) => part.url).sort()).toEqual([...types.keys()].sort());
    for (const part of parts) {
      const [value] = Object.keys(part).filter((name) => name.startsWith('value'));
      const type = value?.slice('value'.length) ?? '';
      expect(types.get(part.url)).toContain(/^(Code|Integer)$/.test(type) ? type.toLowerCase() : type);
    }
  });
});
