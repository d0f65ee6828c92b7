import { PythonShell, type Options } from 'python-shell';
import { forget, remember } from './running.ts';

/** One run of Python: a module (`-m`) or a script, with its arguments. */
export type PythonCall = {
  run: { module: string } | { script: string };
  args?: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Options of the interpreter itself, such as `-3` for Windows' `py`. */
  options?: string[];
  onLine?: (line: string) => void;
};

export type PythonEnd = { code: number; out: string; errors: string };

/** Runs Python to its end; a Python that cannot be started at all ends with code 127. Never rejects. */
export function runPython(python: string, call: PythonCall): Promise<PythonEnd> {
  return new Promise((resolve) => {
    const shell = new PythonShell(target(call), shellOptions(python, call));
    remember(shell.childProcess);
    const out: string[] = [];
    const errors: string[] = [];
    const finish = (code: number) => {
      forget(shell.childProcess);
      resolve({ code, out: out.join('\n'), errors: errors.join('\n') });
    };
    shell.on('message', (line: string) => {
      out.push(line);
      call.onLine?.(line);
    });
    shell.on('stderr', (line: string) => {
      errors.push(line);
      call.onLine?.(line);
    });
    shell.on('error', (error) => {
      errors.push(error.message);
      finish(127);
    });
    shell.end((_error, code) => finish(code ?? 1));
  });
}

const target = ({ run }: PythonCall) => ('module' in run ? run.module : run.script);

function shellOptions(python: string, call: PythonCall): Options {
  return {
    mode: 'text',
    pythonPath: python,
    pythonOptions: [...(call.options ?? []), '-u', ...('module' in call.run ? ['-m'] : [])],
    args: call.args ?? [],
    env: { ...process.env, PYTHONUTF8: '1', PYTHONIOENCODING: 'utf-8', ...call.env },
    ...(call.cwd !== undefined && { cwd: call.cwd }),
  };
}
