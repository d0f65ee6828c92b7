import { once } from 'node:events';
import type { Server } from 'node:http';
import { readOptions } from './options.ts';
import { producerOf, producerOptions } from './producers.ts';
import { createService } from './serve.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const options = {
  port: { type: 'string', default: '8790' },
  host: { type: 'string', default: '127.0.0.1' },
  ...producerOptions,
} as const;

/** `story-sequence serve`: answers until it is told to stop, then lets running requests end. */
export async function serveCommand(args: readonly string[], io: Terminal): Promise<number> {
  const { port, host, ...chosen } = readOptions(args, options).values;
  const service = createService(producerOf(chosen));
  service.listen(readPort(port), host);
  try {
    await once(service, 'listening');
  } catch (error) {
    io.err(`Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`);
    io.err('Nothing was started. Choose another port with --port.');
    return 1;
  }
  io.out(`Scene producer at ${addressOf(service)}. Stop with Ctrl+C.`);
  await stopped(service);
  return 0;
}

function readPort(raw: string): number {
  if (/^\d{1,5}$/.test(raw) && Number(raw) <= 65535) return Number(raw);
  throw new UsageError(`"${raw}" is no port. Give a number from 0 to 65535.`);
}

function addressOf(service: Server): string {
  const address = service.address();
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

async function stopped(service: Server): Promise<void> {
  const stop = () => {
    service.close();
    service.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await once(service, 'close');
  process.off('SIGINT', stop).off('SIGTERM', stop);
}
