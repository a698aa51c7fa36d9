import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../../src/engine.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../../src/store/access.ts';
import { corpusPath } from '../../corpus.ts';

/** The first record of a woman and the first of a man among those of the tests. */
export function recordsOfTwo(): readonly AnyResource[] {
  const folder = corpusPath('matching-synthea/patients');
  const records = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return ['female', 'male'].map((sex) => {
    const found = records.find((text) => text.replaceAll(/\s/g, '').includes(`"gender":"${sex}"`));
    if (found === undefined) throw new Error(`There is no record of a ${sex} patient`);
    return JSON.parse(found) as AnyResource;
  });
}

/** The best 50 studies for a patient, as `$match` answers. */
export async function matchedBy({ matcher }: Engine, record: AnyResource): Promise<number> {
  const answer = await matcher.match(
    FULL_ACCESS,
    {
      patient: { resource: record },
      asOf: '2021-03-15',
      policy: 'clinical',
      willing: false,
      // Whether or not the registry says that they recruit: every study of the store.
      status: ['active'],
      count: 50,
      detail: 'criteria',
    },
    'http://localhost/fhir',
  );
  return answer.entry?.length ?? 0;
}
