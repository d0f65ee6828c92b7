import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { PythonShell } from 'python-shell';
import { forget, remember, signalProgram } from './running.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';

export type ComfyCall = {
  python: string;
  /** ComfyUI's folder, the one with `main.py`. */
  comfy: string;
  args: string[];
  env: Record<string, string>;
  port: number;
  /** Where the server's log goes; a file, since a run of days would fill the memory of a pipe's reader. */
  logFile: string;
};

/** A ComfyUI that we started; `ended` resolves with its exit code (-1 for a signal), whoever ended it. */
export type ComfyProcess = {
  pid: number;
  url: string;
  log: () => string;
  ended: Promise<number>;
  /** Asks it to end as Ctrl+C does, and ends it by force after 5 s. */
  stop: () => Promise<void>;
  /** Ends it at once, as a crash would (SIGKILL to its process group). */
  kill: () => Promise<void>;
};

/** Starts ComfyUI in a process group of its own and returns at once, long before it answers. */
export function spawnComfy(call: ComfyCall): ComfyProcess {
  const log = openSync(call.logFile, 'a');
  const shell = new PythonShell('main.py', {
    pythonPath: call.python,
    pythonOptions: ['-u'],
    args: call.args,
    cwd: call.comfy,
    env: { ...process.env, PYTHONUTF8: '1', ...call.env },
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32', // there it would open a window
  });
  closeSync(log);
  const program = shell.childProcess;
  remember(program);
  const ended = new Promise<number>((resolve) => {
    shell.on('error', () => resolve(127));
    shell.on('pythonError', () => undefined); // the log tells more
    program.once('exit', (code) => resolve(code ?? -1));
  }).finally(() => forget(program));
  const end = async (signal: NodeJS.Signals) => {
    signalProgram(program, signal);
    await Promise.race([ended, wait(5000, undefined, { ref: false })]);
    signalProgram(program, 'SIGKILL');
    await ended;
  };
  return {
    pid: program.pid ?? -1,
    url: `http://127.0.0.1:${call.port}`,
    log: () => readFileSync(call.logFile, 'utf8'),
    ended,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}

/** Waits until the server answers; when it ends or stays silent instead, the failure holds its last words. */
export async function comfyAnswers(comfy: ComfyProcess, limitMs = 180_000): Promise<Outcome<void>> {
  const end = Date.now() + limitMs;
  let code: number | undefined;
  void comfy.ended.then((value) => (code = value));
  while (Date.now() < end) {
    if (await answers(comfy.url)) return done(undefined);
    if (code !== undefined) return failed('server-ended', { code: String(code) }, lastLines(comfy.log()));
    await wait(100);
  }
  await comfy.stop();
  return failed('server-silent', { seconds: String(limitMs / 1000) }, lastLines(comfy.log()));
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/system_stats`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
