/** `npm start`: opens what is configured, loads the folder bundles/, serves. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
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
      // The example records are of one winter: judged later, their results would be too old.
      sample: {
        file: relative(process.cwd(), join(bundles, 'patient-example-ten.json')),
        query: '?asOf=2026-01-15&count=3',
      },
    }),
  );
}
