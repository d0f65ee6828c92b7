import { execFileSync, type ChildProcess } from 'node:child_process';

/** Programs that the launcher started and that are still there: on Ctrl+C all of them end with it. */
const programs = new Set<ChildProcess>();

export const remember = (program: ChildProcess): void => void programs.add(program);
export const forget = (program: ChildProcess): void => void programs.delete(program);

/** Ends every program of ours at once; used where the launcher itself is about to end. */
export function endAllPrograms(): void {
  for (const program of programs) signalProgram(program, 'SIGTERM');
}

/**
 * Has something done when this process ends; gives how to take that back. A signal ends a process without a word to those
 * who listen for its exit, and what has a process group of its own would stay behind.
 */
export function whenEnding(tidy: () => void): () => void {
  const bySignal = (signal: NodeJS.Signals) => {
    forgo();
    tidy();
    process.kill(process.pid, signal);
  };
  const forgo = () => {
    process.off('exit', tidy);
    for (const signal of ENDING) process.off(signal, bySignal);
  };
  process.on('exit', tidy);
  for (const signal of ENDING) process.on(signal, bySignal);
  return forgo;
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Sends a signal to a program and, where it leads a process group of its own, to the whole group. */
export function signalProgram(program: ChildProcess, signal: NodeJS.Signals): void {
  if (program.pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  if (process.platform === 'win32') return endTreeOnWindows(program.pid);
  try {
    process.kill(-program.pid, signal);
  } catch {
    program.kill(signal); // it leads no group: only itself
  }
}

function endTreeOnWindows(pid: number): void {
  try {
    execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  } catch {
    // It ended by itself in between.
  }
}
