import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { chaoticSockets } from './support/chaotic-socket.ts';
import { watchLateness } from './support/lateness.ts';
import type { Scene } from './support/scene.ts';
import { bothServers, post, standIn } from './support/servers.ts';
import { completes, once, stageOn } from './support/stage.ts';

describe.each(bothServers)('on the %s, the stream of messages', (_name, start) => {
  const stage = stageOn(start);
  const { open, begin } = stage;
  const completesOnce = async (scene: Scene, frames: number) => {
    await completes(scene, once(frames));
    expect(scene.posts()).toHaveLength(frames);
  };

  it('FR01 is cut in mid-frame and back after 5 s: adopted within 10 s, nothing sent again', async () => {
    const scene = await begin({ frames: 3, seconds: 0.8 });
    await scene.frame(1, 'running');
    const late = watchLateness(scene);
    scene.proxy.rules = [{ on: /^GET \/ws/u, does: 'reset' }];
    scene.proxy.breakSockets('reset');
    await scene.until(() => scene.connection === 'off');
    scene.clock.after(5000, () => (scene.proxy.rules = []));
    await scene.until(() => scene.connection === 'live');
    await completesOnce(scene, 3);
    expect(late.worst()).toBeLessThanOrEqual(10_000);
  });

  it('FR02 ★ is half open: the silence is seen within 10 s and the rest runs by look-ups', async () => {
    const scene = await begin({ frames: 3, seconds: 0.3, marks: { 1: '!sleep=2' }, hurry: 6 });
    await scene.frame(1, 'running');
    const late = watchLateness(scene);
    scene.proxy.breakSockets('swallow');
    const seen = await scene.takes(() => scene.until(() => scene.connection === 'silent'));
    expect(seen).toBeLessThanOrEqual(11_000);
    await completesOnce(scene, 3);
    expect(late.worst()).toBeLessThanOrEqual(10_000);
  });

  it.each([400, 502])(
    'FR03 is refused with %i: 10 frames complete, each at most 3 s late',
    async (status) => {
      const scene = await open({ frames: 10, seconds: 0.1, hurry: 2 });
      scene.proxy.rules = [{ on: /^GET \/ws/u, does: 'answer', status }];
      const late = watchLateness(scene);
      scene.studio.startGeneration();
      await scene.until(() => scene.connection === 'off');
      await completesOnce(scene, 10);
      expect(late.worst()).toBeLessThanOrEqual(3000);
    },
  );

  it.each([1, 2, 3])(
    'FR04 ★ loses any 3 of 10 messages, seed %i: the end is that of no loss',
    async (seed) => {
      const scene = await begin({
        frames: 4,
        seconds: 0.2,
        world: { openSocket: chaoticSockets({ seed, lose: 0.3 }) },
      });
      await completesOnce(scene, 4);
    },
  );

  it.each([1, 2])('FR05 doubles, swaps and delays messages, seed %i: no state goes back', async (seed) => {
    const openSocket = chaoticSockets({ seed, double: 0.5, late: 0.5 });
    const scene = await begin({
      frames: 4,
      seconds: 0.2,
      marks: { 2: '!memory-once' },
      world: { openSocket },
    });
    let most = 0;
    scene.studio.addEventListener('change', () => {
      expect(scene.done).toBeGreaterThanOrEqual(most);
      most = scene.done;
    });
    await completes(scene, [1, 2, 1, 1]);
  });

  it('FR06 goes to another socket of our id, whose end unregisters ours: it is deaf and noticed', async () => {
    const scene = await begin({ frames: 3, seconds: 0.3, marks: { 1: '!sleep=2.2' }, hurry: 6 });
    await scene.frame(1, 'running');
    const ours = scene.proxy.passed.find(({ path }) => path.startsWith('/ws'))?.path ?? '';
    const thief = new WebSocket(`${stage.server.url.replace('http', 'ws')}${ours}`);
    await new Promise((resolve) => thief.addEventListener('open', resolve));
    thief.close();
    await scene.until(() => scene.connection === 'silent');
    await completesOnce(scene, 3);
  });

  it('FR07 ★ is blocked by a peer that stopped reading: work goes on by look-ups for a minute', async () => {
    const peer = await stalledPeer(stage.server.url, 'stalled');
    try {
      await post(stage.server.url, '/prompt', previewsFor('stalled'));
      const scene = await begin({ frames: 4, seconds: 1.4, hurry: 12 });
      const late = watchLateness(scene);
      await scene.until(() => scene.connection === 'silent');
      const lasted = await scene.takes(() => completesOnce(scene, 4));
      expect(lasted).toBeGreaterThanOrEqual(60_000);
      expect(late.worst()).toBeLessThanOrEqual(10_000);
    } finally {
      peer.destroy();
    }
  });
});

describe('on the stand-in, the history', () => {
  const stage = stageOn(standIn);
  const { begin } = stage;

  it.each([0.4, 1, 2])(
    'FR08 comes %f s after success: right result with at most 4 look-ups',
    async (delay) => {
      await stage.server.fault({ historyDelay: delay });
      const scene = await begin({ frames: 2, hurry: 1 });
      await scene.end();
      expect(scene.studio.progress).toMatchObject({ done: 2, failed: 0 });
      for (const { takes } of scene.now.frames) {
        const asked = scene.proxy.passed.filter(({ path }) => path.includes(takes[0]?.jobId ?? '-'));
        expect(asked.length).toBeLessThanOrEqual(4);
      }
    },
  );
});

/** A WebSocket that asks for messages and then reads none of them. */
async function stalledPeer(url: string, clientId: string): Promise<Socket> {
  const { port, host } = new URL(url);
  const peer = connect(Number(port), '127.0.0.1');
  const head = [
    `GET /ws?clientId=${clientId} HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${btoa('0123456789abcdef')}`,
  ];
  peer.write([...head, '', ''].join('\r\n'));
  await new Promise((resolve) => peer.once('data', resolve));
  peer.pause();
  return peer;
}

/** A job of somebody else's, with large previews for that client only. */
const previewsFor = (clientId: string) => ({
  client_id: clientId,
  extra_data: { preview_method: 'latent2rgb' },
  prompt: {
    1: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 0 } },
    2: {
      class_type: 'TestFate',
      inputs: { image: ['1', 0], text: `${Date.now()}`, seconds: 3, previews: true },
    },
    3: { class_type: 'PreviewImage', inputs: { images: ['2', 0] } },
  },
});
