import type { Socket } from 'node:net';
import { isWhole, readHead, type Head } from './http-head.ts';

/** The next request, with its body as it came. Undefined: the client went away. */
export function nextRequest(client: Socket): Promise<{ head: Head; body: Buffer } | undefined> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    client.once('close', () => resolve(undefined));
    client.on('data', (more: Buffer) => {
      bytes = Buffer.concat([bytes, more]);
      const head = readHead(bytes);
      if (!head || !isWhole(bytes, head)) return;
      client.removeAllListeners('data');
      resolve({ head, body: bytes.subarray(head.end) });
    });
  });
}

/** Answers and closes the connection. */
export function answer(
  client: Socket,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): void {
  const fields = { ...headers, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  client.end([`HTTP/1.1 ${status} Test`, ...lines, '', body].join('\r\n'));
}

/** Hands bytes on no faster than this. */
export function trickle(from: Socket, to: Socket, bytesPerSecond: number): void {
  from.on('data', (bytes: Buffer) => {
    to.write(bytes);
    from.pause();
    setTimeout(() => from.resume(), (bytes.length / bytesPerSecond) * 1000);
  });
  from.once('end', () => to.end());
}
