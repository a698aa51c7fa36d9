/** Loads a file into a store, telling its parent the number of each transaction that is about to be sent, until it is killed. */
import { readFileSync } from 'node:fs';
import { localService } from '../../src/commands/fhir-service.ts';
import { openEngine } from '../../src/engine.ts';
import { loadedBy } from './loading.ts';

const [path = '', file = ''] = process.argv.slice(2);
const engine = await openEngine({ kind: 'sqlite', path });
const service = localService(engine);
let sent = 0;
const telling = {
  ...service,
  post: ((address, resource, headers) => {
    if (resource['type'] === 'transaction') process.send?.(++sent);
    return service.post(address, resource, headers);
  }) satisfies typeof service.post,
};
await loadedBy(telling, readFileSync(file));
await engine.close();
process.disconnect?.();
