import type { IncomingMessage } from 'node:http';

/** An answer other than 200, as `{error: {code, message}}`. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const MOST_BYTES = 1_000_000;

/** The JSON body of a request: 415 for another type, 413 over 1 MB, 400 where it is not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(type))
    throw new HttpError(415, 'wrong-type', 'Send the body as application/json.');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'bad-json', 'The body is not JSON.');
  }
}

const tooLarge = () => new HttpError(413, 'too-large', 'The body is over 1 MB.');
