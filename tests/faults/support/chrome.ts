import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { whenEnding } from '../../../node_bridge/launcher/running.ts';
import { chrome } from '../../e2e/support/browser.ts';

/** A name on a LAN, which this machine answers to: an insecure origin, unlike its own address. */
export const lanName = 'comfy.lan';

const usual = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** A browser with a profile that outlives it, so that it can be killed like any program. */
export class Chrome {
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'story-sequence-chrome-'));
  #program: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** Its first window; it is started where it does not run, and what its profile holds is there. */
  async context(): Promise<BrowserContext> {
    if (!this.#program) await this.#start();
    const [context] = this.#browser?.contexts() ?? [];
    if (!context) throw new Error('Chromium has no window.');
    context.setDefaultTimeout(60_000);
    return context;
  }

  async #start(): Promise<void> {
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort'])
      rmSync(path.join(this.#profile, name), { force: true });
    const program = spawn(
      chrome,
      [
        ...usual,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#profile}`,
        `--host-resolver-rules=MAP ${lanName} 127.0.0.1`,
        '--window-size=1400,900',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    this.#program = program;
    const forgo = whenEnding(() => program.pid !== undefined && process.kill(-program.pid, 'SIGKILL'));
    program.once('exit', forgo);
    this.#browser = await chromium.connectOverCDP(await addressOf(program));
  }

  /** Another one of its windows, with nothing in common with the first. */
  async strangers(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    if (!this.#browser) throw new Error('Chromium does not run.');
    return this.#browser.newContext(options);
  }

  /** SIGKILL to all of its processes. */
  async kill(): Promise<void> {
    const program = this.#program;
    this.#program = undefined;
    if (program?.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
    const ended = once(program, 'exit');
    process.kill(-program.pid, 'SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function addressOf(program: ChildProcess): Promise<string> {
  if (!program.stderr) throw new Error('Chromium cannot be heard.');
  for await (const line of createInterface({ input: program.stderr })) {
    const found = /DevTools listening on (ws:\S+)/u.exec(line);
    if (found?.[1] !== undefined) {
      program.stderr.resume();
      return found[1];
    }
  }
  throw new Error('Chromium ended before it began.');
}
