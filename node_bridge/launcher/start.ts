import { existsSync } from 'node:fs';
import { readArguments, USAGE, type StartWish } from './arguments.ts';
import { buildStage } from './build-stage.ts';
import { usualFolders } from './folders.ts';
import { lookAt } from './own-comfy.ts';
import { whenParentEnds } from './parent.mjs';
import { freePort } from './ports.ts';
import { endAllPrograms } from './running.ts';
import { voiceOn } from './say.ts';
import { serve, type Served } from './serve.ts';
import { serverStages } from './server-stages.ts';
import { fileTrouble, setUp, type Workplace } from './set-up.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';
import { report } from './trouble-words.ts';

const place: Workplace = { folders: usualFolders(), voice: voiceOn() };
let served: Served | undefined;

/** Everything up to a ComfyUI that answers. */
async function start(wish: StartWish): Promise<Outcome<Served>> {
  // Asked before a long download, not after it.
  const taken = await portTrouble(wish.port);
  if (!taken.ok) return taken;
  if (wish.models !== undefined && !existsSync(wish.models))
    return failed('no-models', { folder: wish.models });
  const own = wish.own && (await lookAt(wish.own));
  if (own?.ok === false) return own;
  const stages = own ? [buildStage()] : [...serverStages(place.folders), buildStage()];
  const ready = await setUp(stages, place);
  return ready.ok ? serve({ ...wish, own: own?.value }, place) : ready;
}

async function portTrouble(port: number): Promise<Outcome<void>> {
  if ((await freePort(port)) !== undefined) return done(undefined);
  return failed('port-taken', { port: String(port), other: String((await freePort()) ?? port + 1) });
}

async function main(): Promise<number> {
  const wish = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (!wish.ok) return report(wish.trouble);
  if (wish.value.help) {
    console.log(USAGE);
    return 0;
  }
  const outcome = await start(wish.value).catch((error: unknown) => fileTrouble(error, place.folders.cache));
  if (!outcome.ok) return report(outcome.trouble);
  served = outcome.value;
  place.voice.line(`    pictures go to ${served.output}`);
  place.voice.line(`\nStory Sequence is ready: ${served.comfy.url}   (Ctrl+C ends it)`);
  return untilEnd(served);
}

async function untilEnd({ comfy, tidy }: Served): Promise<number> {
  const code = await comfy.ended;
  await tidy();
  if (stopping) return 0;
  return report(failed('server-died', { code: String(code) }, lastLines(comfy.log())).trouble);
}

let stopping = false;
whenParentEnds(() => void stop());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

/** Ends the server and, through it, `main`; during the set-up there is only a program or two to end. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (served) return served.comfy.stop().then(() => place.voice.line('\nComfyUI has ended.'));
  endAllPrograms();
  process.exit(report(failed('stopped').trouble) && 130);
}

process.exit(await main());
