/**
 * Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what is missing and builds what is
 * stale, and takes next to no time where there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** The install writes this file last. */
const INSTALLED = at('node_modules', '.package-lock.json');
const BUILT = at('dist', '.tsbuildinfo');

function run(words, why) {
  process.stderr.write(`trialbridge: ${why}\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    process.stderr.write(`trialbridge: npm ${words.join(' ')} did not succeed${error ? `: ${error.message}` : ''}\n`);
    process.exit(status || 70);
  }
}

/** The latest change below a folder, in milliseconds; folders count too, so that a file taken away is seen. */
function latest(folder) {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? latest(path) : statSync(path).mtimeMs);
  }
  return newest;
}

const lockfile = at('package-lock.json');
if (modified(INSTALLED) < modified(lockfile)) {
  run(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'installing packages');
  const now = new Date();
  if (existsSync(INSTALLED)) utimesSync(INSTALLED, now, now);
}

const sources = Math.max(
  latest(at('src')),
  modified(at('tsconfig.json')),
  modified(at('tsconfig.build.json')),
  modified(INSTALLED),
);
if (modified(BUILT) < sources) {
  rmSync(at('dist'), { recursive: true, force: true });
  run(['run', '--silent', 'build'], 'building');
  const now = new Date();
  if (existsSync(BUILT)) utimesSync(BUILT, now, now);
}
