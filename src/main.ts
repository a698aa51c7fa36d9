/** `npm start`: opens what is configured, loads the folder bundles/, serves. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFiles } from './commands/load.ts';
import { runCommand } from './commands/run-command.ts';
import { serve } from './commands/serve.ts';

const bundles = fileURLToPath(new URL('../bundles', import.meta.url));

if (import.meta.main) {
  process.exitCode = await runCommand((terminal) =>
    serve(terminal, {
      prepare: async (engine) => {
        const files = readdirSync(bundles)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => join(bundles, name));
        await loadFiles(terminal, engine, files);
      },
      sample: join(bundles, 'patient-example-breast.json'),
    }),
  );
}
