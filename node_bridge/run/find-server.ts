import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '../../web/core/failure.ts';
import type { ComfyClient } from '../../web/services/comfy/client.ts';
import type { ShimClient } from '../../web/services/library/shim-client.ts';

const ASK_EVERY = 1000;

/**
 * Whether the server has this pack in it. One that does not answer is asked again for `waitMs`, and `onSilence` hears of
 * it once; fails with `not-found` where something else than ComfyUI answers.
 */
export async function hasPack(
  client: ComfyClient,
  shim: ShimClient,
  { waitMs, onSilence, signal }: { waitMs: number; onSilence: () => void; signal: AbortSignal },
): Promise<Result<boolean>> {
  const until = Date.now() + waitMs;
  for (let asked = 1; ; asked++) {
    const answer = await askOnce(client, shim);
    const isSilent = !answer.ok && answer.failure.code === 'server-unreachable';
    if (!isSilent || signal.aborted || Date.now() >= until) return answer;
    if (asked === 1) onSilence();
    await wait(ASK_EVERY);
  }
}

async function askOnce(client: ComfyClient, shim: ShimClient): Promise<Result<boolean>> {
  const pack = await shim.status();
  if (pack.ok) return ok(true);
  if (pack.failure.code !== 'not-found') return pack;
  const comfy = await client.stats();
  return comfy.ok ? ok(false) : comfy;
}
