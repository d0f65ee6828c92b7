import { bindCommand } from './bind.ts';
import { serverKinds } from '../web/core/producer/profile.ts';
import { produceCommand } from './produce.ts';
import { runCommand } from './run/run-command.ts';
import { serveCommand } from './serve-command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export const usage = `Usage:
  story-sequence produce FILE|- [--frames 7] [--arc ARC] [--family FAMILY] [--keep-shots] [--json] [--quiet] [PRODUCER]
      Prints one prompt per frame. FILE - reads the story from standard input; --story FILE does the same as FILE.
      --keep-shots takes each line as a shot, adds none and leaves none out. --quiet says nothing of the progress.
  story-sequence run FILE [--server http://127.0.0.1:8188] [--redo missing|changed|all] [--after-restart send|ask]
                     [--journal DIR] [--pictures DIR] [--wait 120] [--quiet] [--json]
      Draws the frames of a sequence.json on a ComfyUI server, as the panel would, and goes on where it was left.
      The sequence is kept in the server's output folder; in FILE, where the server has no Story Sequence.
      --redo changed draws frames whose picture shows what they were, all draws every frame. --after-restart ask stops
      when the server was restarted. --journal: what is under way, usually FILE.run. --pictures copies the pictures.
      --wait: seconds for the server to come up. Ctrl+C takes our own jobs back, twice leaves at once.
  story-sequence serve [--port 8790] [--host 127.0.0.1] [PRODUCER]
      Answers POST / and POST /generateSequencePrompts with prompts, for the panel's agent service.

PRODUCER, who writes:
  --producer embedded      the built-in rules; so without any of these
  --producer llm --llm-model NAME [--base-url URL] [--kind KIND] [--key-env NAME]
      a model behind an OpenAI-compatible server. KIND: ${serverKinds.join(', ')}.
      --key-env names the environment variable that holds the key; a key itself is never given.
  --producer agent --agent URL
      another agent service, which gets every request.

Exit codes: 0 done, 1 failed, 2 called the wrong way; of run besides: 3 some frames are missing, 130 cancelled.`;

/** Runs one command. Exit codes: 0 done, 1 failed, 2 called the wrong way; more of `run` in `run/exits.ts`. */
export async function main(args: readonly string[], io: Terminal = processTerminal()): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (rest.includes('--help')) return await main(['--help'], io);
    if (command === 'produce') return await produceCommand(rest, io);
    if (command === 'bind') return await bindCommand(rest, io);
    if (command === 'run') return await runCommand(rest, io);
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
