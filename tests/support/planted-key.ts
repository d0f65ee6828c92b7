import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

/** A key that stands nowhere but where a test has put it. */
export const PLANTED_KEY = 'planted-key-7Qm2vX9sLr4Tz8Wd';
/** Variable that holds it where the environment is meant to. */
export const PLANTED_NAME = 'PLANTED_LLM_KEY';
/** Below a server's base folder; the only file that may hold it. */
export const KEY_FILE = path.join('user', '__story_sequence', 'llm-keys.json');

/** The ways in which bytes can hold the key: plain, wide, as hex, and as base64 at each of three places. */
const forms: readonly Buffer[] = [
  Buffer.from(PLANTED_KEY, 'utf8'),
  Buffer.from(PLANTED_KEY, 'utf16le'),
  Buffer.from(Buffer.from(PLANTED_KEY).toString('hex')),
  ...[0, 1, 2].map((shift) => {
    // The letters at both ends depend on the neighbours too.
    const encoded = Buffer.from(PLANTED_KEY.slice(shift)).toString('base64').replace(/=+$/, '');
    return Buffer.from(encoded.slice(0, -4));
  }),
];

/** Whether a text or bytes hold the planted key in any of its forms. */
export function holdsKey(content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  return [bytes, ...packedParts(bytes)].some((part) => forms.some((form) => part.includes(form)));
}

/** Every file below a folder that holds the planted key, as paths relative to it. */
export function filesWithKey(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => holdsKey(readFileSync(file)))
    .map((file) => path.relative(folder, file));
}

/** The texts of a PNG that are packed; ComfyUI writes them plain, others may not. */
function packedParts(bytes: Buffer): Buffer[] {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return [];
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (kind === 'zTXt' || kind === 'iTXt') parts.push(inflated(bytes.subarray(at + 8, at + 8 + length)));
    at += 12 + length;
  }
  return parts;
}

function inflated(chunk: Buffer): Buffer {
  const from = chunk.indexOf(0x78);
  try {
    return from < 0 ? chunk : inflateSync(chunk.subarray(from));
  } catch {
    return chunk;
  }
}

export type PlantedUpstream = {
  /** Base URL with its `/v1`. */
  url: string;
  /** What goes into the variable `PLANTED_LLM_KEY_HOSTS`. */
  host: string;
  /** Calls that brought the key. */
  authorized(): number;
  stop(): Promise<void>;
};

/**
 * The worst LLM server there can be: it wants the planted key, and puts it into everything that it answers: titles, looks,
 * moments, errors, headers.
 */
export async function startPlantedUpstream(): Promise<PlantedUpstream> {
  let authorized = 0;
  const server = createServer((request, response) => {
    const known = request.headers.authorization === `Bearer ${PLANTED_KEY}`;
    if (known) authorized += 1;
    answer(request, response, known);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    host: `127.0.0.1:${port}`,
    authorized: () => authorized,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, known: boolean): void {
  const headers = { 'Content-Type': 'application/json', 'X-Key': PLANTED_KEY };
  if (!known) return send(response, 401, headers, { error: { message: `Not ${PLANTED_KEY}` } });
  if (request.url === '/v1/models') return send(response, 200, headers, { data: [{ id: PLANTED_KEY }] });
  const shots = [1, 2, 3].map((n) => ({ n, moment: `The fox finds ${PLANTED_KEY} in frame ${n}`, cast: [] }));
  const characters = [
    { name: 'fox', kind: 'animal', look: `a red fox that wears ${PLANTED_KEY} and a blue scarf` },
  ];
  const content = JSON.stringify({
    title: PLANTED_KEY,
    style: PLANTED_KEY,
    characters,
    shots,
    frames: shots,
  });
  let body = '';
  request.on('data', (piece: Buffer) => (body += piece.toString()));
  request.on('end', () => {
    if (!body.includes('"stream":true'))
      return send(response, 200, headers, { choices: [{ message: { content }, finish_reason: 'stop' }] });
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    const event = (choice: object): string => `data: ${JSON.stringify({ choices: [choice] })}\n\n`;
    const stream = `${event({ delta: { content } })}${event({ delta: {}, finish_reason: 'stop' })}data: [DONE]\n\n`;
    // Cut where it hurts: inside the key.
    const at = stream.indexOf(PLANTED_KEY) + 9;
    response.write(stream.slice(0, at), () => response.end(stream.slice(at)));
  });
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: unknown,
): void {
  response.writeHead(status, headers).end(JSON.stringify(body));
}
