import { FULL_ACCESS } from '../../../src/store/access.ts';
import type { Store, Write } from '../../../src/store/store.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import { say } from './measuring.ts';
import { servedTrials } from './served-trials.ts';

const PER_TRANSACTION = 200;

/** Writes so many studies to a store, each with its Group and PlanDefinition, and makes the next ones meanwhile. */
export async function fillStore(store: Store, count: number, terminology: Terminology): Promise<void> {
  const from = performance.now();
  let writes: Write[] = [];
  let underWay: Promise<unknown> = Promise.resolve();
  for await (const resources of servedTrials(count, terminology)) {
    for (const resource of resources)
      writes.push({ op: 'update', type: resource.resourceType, id: resource.id!, resource });
    if (writes.length < PER_TRANSACTION) continue;
    await underWay;
    underWay = store.transact(FULL_ACCESS, writes);
    writes = [];
  }
  await underWay;
  await store.transact(FULL_ACCESS, writes);
  say('trials written to the store', `${count}, ${((performance.now() - from) / 1000).toFixed(1)} s`);
}
