#!/usr/bin/env node
/**
 * The command line. This file alone must run on older versions of Node too: where the running one is too old for the
 * rest, it starts the one that is installed with the package, and is otherwise transparent.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED: readonly [number, number] = [22, 18];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const OUR_FAULT = 70;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const { main } = await import('./commands/program.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  restart(installedNode(dirname(fileURLToPath(import.meta.url))));
}

/** The nearest `node_modules/.bin/node` above a folder. */
function installedNode(folder: string): string | undefined {
  const candidate = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(candidate)) return candidate;
  return folder === parse(folder).root ? undefined : installedNode(dirname(folder));
}

function restart(node: string | undefined): void {
  if (node === undefined) {
    process.stderr.write(
      `${JSON.stringify({ message: `Node ${NEEDED.join('.')} or newer is needed, and this is ${process.versions.node}: run npm ci` })}\n`,
    );
    process.exitCode = OUR_FAULT;
    return;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${JSON.stringify({ message: `${node} could not be started: ${error.message}` })}\n`);
    process.exitCode = OUR_FAULT;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? OUR_FAULT;
    } else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}
