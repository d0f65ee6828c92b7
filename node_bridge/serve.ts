import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Failure } from '../web/core/failure.ts';
import type { Story } from '../web/core/sequence.ts';
import { arcIds, arcIdSchema } from '../web/core/story/arcs.ts';
import { checkFrameCount, checkStory, readFrameCount } from '../web/core/story/check.ts';
import { cleanStory } from '../web/core/story/count.ts';
import { familyIds, familyIdSchema } from '../web/core/story/families.ts';
import { failureWords } from '../web/core/words/failures.ts';
import { HttpError, readJson } from './http-body.ts';
import type { Producer } from './producers.ts';
import { promptsOf } from './prompts.ts';

const routes = new Set(['/', '/generateSequencePrompts']);

/** The agent service: `POST {story, frames, arc, model}` to `/` or `/generateSequencePrompts` gives `SequencePrompts`. */
export function createService(producer: Producer): Server {
  return createServer((request, response) => {
    answer(request, response, producer).catch((error: unknown) => {
      const known =
        error instanceof HttpError ? error : new HttpError(500, 'internal', 'The service failed.');
      if (!(error instanceof HttpError)) console.error(error);
      sendError(response, known);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, producer: Producer): Promise<void> {
  allowOrigin(request, response);
  const path = new URL(request.url ?? '/', 'http://service').pathname;
  if (!routes.has(path)) throw new HttpError(404, 'not-found', `There is nothing at ${path}.`);
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST, OPTIONS');
    throw new HttpError(405, 'wrong-method', 'Send a POST request.');
  }
  const story = storyOf(await readJson(request));
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const produced = await unlessGone(producer(story, gone.signal), gone.signal);
  if (produced === undefined) return;
  if (!produced.ok) throw unavailable(produced.failure);
  send(response, 200, promptsOf(story, produced.value));
}

/** Undefined where the asker left meanwhile, which stops the producer. */
async function unlessGone<T>(asked: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

function unavailable({ code, about, detail }: Failure): HttpError {
  const why =
    about?.['message'] ?? (code.startsWith('llm-') ? failureWords[code](about ?? {}).what : (detail ?? code));
  return new HttpError(503, 'producer-unavailable', `The scene producer is unavailable: ${why}`);
}

const bodySchema = z.looseObject({
  story: z.string(),
  frames: z.union([z.number(), z.string()]),
  arc: z.optional(z.nullable(z.string())),
  model: z.optional(z.nullable(z.string())),
  keepShots: z.optional(z.nullable(z.boolean())),
});

function storyOf(body: unknown): Story {
  const read = bodySchema.safeParse(body);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? 'body');
    throw new HttpError(
      400,
      `bad-${field}`,
      `Send {story, frames, arc, model}: ${field} is missing or of another type.`,
    );
  }
  const { story, frames, arc, model, keepShots } = read.data;
  refuse('bad-story', checkStory(story, keepShots === true));
  // A list of shots has its own length.
  if (keepShots !== true) refuse('bad-frames', checkFrameCount(frames));
  const arcId = arcIdSchema.safeParse(arc ?? undefined);
  if (arc && !arcId.success)
    refuse('bad-arc', `There is no arc "${arc}". Choose one of: ${arcIds.join(', ')}.`);
  const family = familyIdSchema.safeParse(model || 'sdxl');
  if (!family.success)
    throw new HttpError(
      400,
      'bad-model',
      `There is no model family "${model}". Choose one of: ${familyIds.join(', ')}.`,
    );
  return {
    text: cleanStory(story),
    frameCount: readFrameCount(frames) ?? 0,
    arc: arcId.success ? arcId.data : null,
    family: family.data,
    ...(keepShots === true && { keepShots }),
  };
}

function refuse(code: string, message: string | undefined): void {
  if (message !== undefined) throw new HttpError(400, code, message);
}

/** Pages of this machine may ask; no other page of the web may. */
function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  response.setHeader('vary', 'origin');
  if (origin === undefined) return;
  if (!isLoopback(origin)) throw new HttpError(403, 'foreign-origin', 'Only pages of this machine may ask.');
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'POST, OPTIONS');
  response.setHeader('access-control-allow-headers', 'content-type');
}

function isLoopback(origin: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

function sendError(response: ServerResponse, { status, code, message }: HttpError): void {
  if (response.headersSent) response.destroy();
  // What is left of a body that was not read would be taken for the next request.
  else send(response.setHeader('connection', 'close'), status, { error: { code, message } });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(text);
}
