import { bindCommand } from './bind.ts';
import { produceCommand } from './produce.ts';
import { serveCommand } from './serve-command.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export const usage = `Usage:
  story-sequence produce --story FILE|- --frames N [--arc ARC] [--family FAMILY] [--json]
      Prints one prompt per frame. FILE - reads the story from standard input.
  story-sequence bind FILE [--object-info FILE|URL] [--json]
      Says which inputs of a graph (API JSON, or a picture with one in it) carry prompt, seed, size and so on.
      --object-info names a saved /object_info or a running ComfyUI.
  story-sequence serve [--port 8790] [--host 127.0.0.1] [--agent URL]
      Answers POST / and POST /generateSequencePrompts with prompts, for the panel's agent service.
      --agent passes every request on to another agent service.`;

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  async stdin() {
    let text = '';
    process.stdin.setEncoding('utf8');
    for await (const chunk of process.stdin) text += String(chunk);
    return text;
  },
};

/** Runs one command. Exit codes: 0 done, 1 failed, 2 called the wrong way. */
export async function main(args: readonly string[], io: Terminal = terminal): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'produce') return await produceCommand(rest, io);
    if (command === 'bind') return await bindCommand(rest, io);
    if (command === 'serve') return await serveCommand(rest, io);
    const asked = command === undefined || command === 'help' || command === '--help';
    if (!asked) io.err(`There is no command "${command}".`);
    if (asked) io.out(usage);
    else io.err(usage);
    return asked && command !== undefined ? 0 : 2;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(error.message);
    return 2;
  }
}
