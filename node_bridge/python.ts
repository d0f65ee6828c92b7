import { repository, pythonIn, usualFolders } from './launcher/folders.ts';
import { runPython } from './launcher/python-run.ts';

/** `node node_bridge/python.ts -m MODULE ...`: a Python tool of the set-up, in the repository's folder. */
const [, , flag, module, ...args] = process.argv;
if (flag !== '-m' || module === undefined)
  throw new Error('Usage: node node_bridge/python.ts -m MODULE [ARGUMENTS]');

const { code } = await runPython(pythonIn(usualFolders().python), {
  run: { module },
  args,
  cwd: repository,
  onLine: (text) => process.stdout.write(`${text}\n`),
});
process.exitCode = code;
