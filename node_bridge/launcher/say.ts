/** Where the launcher's words go; a terminal gets one live line for progress, a log file a line now and then. */
export type Voice = {
  line(text: string): void;
  /** A line that the next one replaces on a terminal; in a log only written when `milestone` is new and not ''. */
  live(text: string, milestone: string): void;
};

/** Speaks on a stream, by default standard output. */
export function voiceOn(stream: NodeJS.WriteStream = process.stdout): Voice {
  let hanging = false;
  let lastMilestone = '';
  const clear = () => (hanging ? '\r\u001b[2K' : '');
  return {
    line(text) {
      stream.write(`${clear()}${text}\n`);
      hanging = false;
    },
    live(text, milestone) {
      if (stream.isTTY) {
        stream.write(`\r\u001b[2K${text.slice(0, (stream.columns || 80) - 1)}`);
        hanging = true;
      } else if (milestone !== '' && milestone !== lastMilestone) {
        stream.write(`${text}\n`);
      }
      lastMilestone = milestone;
    },
  };
}

/** Says nothing; for tests, and for callers that only want the outcome. */
export const silence: Voice = { line: () => undefined, live: () => undefined };

/** A number of bytes as people read it: `199 MB`, `2.6 GB` (decimal, as registries count). */
export function bytes(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(1)} GB`;
  if (count >= 1e6) return `${Math.round(count / 1e6)} MB`;
  return `${Math.max(1, Math.round(count / 1e3))} kB`;
}

/** A duration in milliseconds as people read it: `4.2 s`, `2 min 05 s`. */
export function duration(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
