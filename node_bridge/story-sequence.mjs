#!/usr/bin/env node
// The command `story-sequence`: plain JavaScript, so that any Node can start it and say what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = new URL('./cli.ts', import.meta.url);
const bundled = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// TypeScript runs as it is from Node 22.18 on; npm brings such a Node along for older machines.
if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import(cli.href);
  process.exitCode = await main(process.argv.slice(2));
  // A connection to a server that does not answer any more must not hold a command that is over.
  setTimeout(() => process.exit(), 500).unref();
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} else {
  console.error(`story-sequence needs Node 22.18 or newer; this is ${process.version}.`);
  console.error(
    'Nothing was changed. Run `npm install` in its folder, which brings one along, or update Node.',
  );
  process.exitCode = 1;
}
