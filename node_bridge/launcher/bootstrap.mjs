// Runs on whatever Node the user has, before anything is installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './installed.mjs';
import { whenParentEnds } from './parent.mjs';

const launcher = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(launcher, '..', '..');
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';
// Warnings would be about the user's older Node, which runs none of these packages. Without a network npm would keep
// still for minutes before it says so.
const NPM_CI = [
  'ci',
  '--no-fund',
  '--no-audit',
  '--loglevel=error',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/** Installs what is missing, then runs one of the launcher's programs with Node 24 and ends with its exit code. */
export async function runLauncher(program) {
  needsNode18();
  installNodePackages();
  const node = nodeForTypeScript();
  const child = spawn(node, [path.join(launcher, program), ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl+C reaches the launcher by itself, through the terminal; others' signals are passed on. It ends, then we do.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenParentEnds(() => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.once('error', ({ message }) =>
      stop(`Node at ${path.resolve(String(node))} could not be started: ${message}`),
    );
    child.once('exit', (code) => resolve(code === null ? 1 : code));
  });
}

function needsNode18() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return;
  stop(
    `This needs Node 18 or newer to begin with; yours is ${process.versions.node}. Nothing was changed. ` +
      'Install a newer Node (nodejs.org, or your package manager) and start again.',
  );
}

function installNodePackages() {
  if (installed(read('package-lock.json'), read('node_modules', '.package-lock.json'))) return;
  console.log('Installing the Node packages (npm ci; about 100 MB to download, 450 MB on disk) ...');
  const result = spawnSync('npm', NPM_CI, { cwd: root, stdio: 'inherit', shell: windows });
  if (result.status === 0) return;
  if (result.signal) process.exit(130);
  stop(
    `Installing the Node packages failed${result.error ? ` (${result.error.message})` : ''}. Your files are untouched; ` +
      'npm says why above. Check the network and the room on the disk, and start again.',
  );
}

function read(...parts) {
  const file = path.join(root, ...parts);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The Node of the npm package `node` runs TypeScript as it is; so does the user's own from 22.18 on. */
function nodeForTypeScript() {
  const own = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `The npm package "node" brought no program for this machine, and your own Node ${process.versions.node} is older ` +
      'than 22.18. Nothing else was changed. Install Node 24, or let npm run install scripts, and start again.',
  );
}

function stop(words) {
  console.error(`\n${words}`);
  process.exit(1);
}
