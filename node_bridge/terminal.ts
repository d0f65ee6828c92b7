/** Where a command reads and writes; exchanged in tests. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** One line at the end that is written over again; only where a person looks on. */
  live?(text: string): void;
};

/** The process's own. */
export function processTerminal(): Terminal {
  const live = process.stdout.isTTY ? liveLineOn(process.stdout) : undefined;
  const before = () => live?.('');
  return {
    out: (text) => (before(), void process.stdout.write(`${text}\n`)),
    err: (text) => (before(), void process.stderr.write(`${text}\n`)),
    async stdin() {
      let text = '';
      process.stdin.setEncoding('utf8');
      for await (const chunk of process.stdin) text += String(chunk);
      return text;
    },
    ...(live && { live }),
  };
}

function liveLineOn(stream: NodeJS.WriteStream): (text: string) => void {
  let shown = '';
  return (text) => {
    const line = text.slice(0, Math.max(0, stream.columns - 1));
    if (line === shown) return;
    stream.write(`\r\u001B[2K${line}`);
    shown = line;
  };
}
