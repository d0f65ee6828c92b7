import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a command and at most `files` other words; what it does not know is a `UsageError`. */
export function readOptions<T extends Options>(args: readonly string[], options: T, files = 0) {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: files > 0, strict: true });
    const extra: string | undefined = read.positionals[files];
    if (extra !== undefined) throw new UsageError(`There is no place for "${extra}".`);
    return read;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
