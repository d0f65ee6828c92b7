import { parseArgs } from 'node:util';
import { prepareRealComfy, startComfy } from './real-comfy.ts';
import { voiceOn } from './say.ts';

/**
 * A throw-away ComfyUI for trying things by hand, with tiny checkpoint and test nodes, on a free port and in a
 * temporary folder: `node node_bridge/launcher/try-comfy.ts [--page 1.35.9] [--port N]`. Ctrl+C ends and removes it.
 */
const { values, positionals } = parseArgs({
  options: { page: { type: 'string' }, port: { type: 'string' } },
  allowPositionals: true,
});
const parts = await prepareRealComfy({ voice: voiceOn() });
const comfy = await startComfy({
  parts,
  page: values.page === '1.35.9' ? '1.35.9' : 'newest',
  ...(values.port !== undefined && { port: Number(values.port) }),
  tinyModel: true,
  testNodes: true,
  args: positionals,
});
console.log(`${comfy.url}\npid ${comfy.pid}\nfolder ${comfy.folder}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void comfy.clean().then(() => process.exit(0)));
}
