import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod/mini';

/** What a scripted server sends back. */
export type Scripted =
  | {
      text: string;
      finish?: string | null;
      role?: boolean;
      done?: boolean;
      usage?: boolean;
      comments?: boolean;
      thought?: string;
      piece?: number;
    }
  | { status: number; body: unknown; headers?: Record<string, string>; type?: string }
  | { silent: true; after?: string }
  | { raw: string; type: string };

const bodySchema = z.looseObject({
  model: z.optional(z.string()),
  stream: z.optional(z.boolean()),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
});
export type LlmBody = z.infer<typeof bodySchema>;

export type FakeLlm = { url: string; bodies: LlmBody[]; keys: string[]; stop(): Promise<void> };

/** An OpenAI-compatible server that answers each chat completion as the script says; `models` is what it lists. */
export async function startFakeLlm(
  script: (body: LlmBody, call: number) => Scripted,
  models: readonly unknown[] = [{ id: 'fake' }],
): Promise<FakeLlm> {
  const bodies: LlmBody[] = [];
  const keys: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.endsWith('/models') === true) {
      json(response, 200, { data: models });
      return;
    }
    const body = await bodyOf(request);
    keys.push(request.headers.authorization ?? '');
    bodies.push(body);
    send(response, script(body, bodies.length - 1), body);
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    bodies,
    keys,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<LlmBody> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return bodySchema.parse(JSON.parse(text));
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function send(response: ServerResponse, reply: Scripted, body: LlmBody): void {
  if ('status' in reply) {
    // Without it the client waits half a second and more before it asks again.
    const headers = { 'retry-after-ms': '1', ...reply.headers };
    if (reply.type === undefined) return json(response, reply.status, reply.body, headers);
    return void response
      .writeHead(reply.status, { 'content-type': reply.type, ...headers })
      .end(String(reply.body));
  }
  if ('raw' in reply) return void response.writeHead(200, { 'content-type': reply.type }).end(reply.raw);
  if ('silent' in reply) {
    if (reply.after !== undefined)
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event({ content: reply.after }));
    return;
  }
  if (body.stream === true) sendStream(response, reply, usageOf(body));
  else
    json(response, 200, {
      choices: [
        { message: { role: 'assistant', content: reply.text }, finish_reason: reply.finish ?? 'stop' },
      ],
      ...(reply.usage !== false && { usage: usageOf(body) }),
    });
}

/** Counted as roughly as it takes: four letters to a token. */
const usageOf = ({ messages }: LlmBody) => ({
  prompt_tokens: Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4),
  completion_tokens: 50,
});

const event = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

function sendStream(
  response: ServerResponse,
  reply: Extract<Scripted, { text: string }>,
  counted: object,
): void {
  const {
    text,
    finish = 'stop',
    role = true,
    done = true,
    usage = true,
    comments,
    thought,
    piece = 40,
  } = reply;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (comments === true) response.write(': OPENROUTER PROCESSING\n\ndata: {"choices":[]}\n\n');
  if (role) response.write(event({ role: 'assistant' }));
  if (thought !== undefined) response.write(event({ reasoning_content: thought }));
  for (let at = 0; at < text.length; at += piece)
    response.write(event({ content: text.slice(at, at + piece) }));
  if (finish !== null) response.write(event({}, finish));
  if (usage) response.write(`data: ${JSON.stringify({ choices: [], usage: counted })}\n\n`);
  response.end(done ? 'data: [DONE]\n\n' : '');
}

export type FakeShot = {
  n: number;
  moment: string;
  cast: { id: string; doing: string; side: string }[];
  place: string;
  time: string;
  size: string;
  angle: string;
  light: string;
  mood: string;
  prop: string | null;
};

/** Which of the questions a request asks, by its instruction. */
export function questionOf({ messages }: LlmBody): 'bible' | 'outline' | 'shots' | 'other' {
  const said = messages[0]?.content ?? '';
  if (said.includes('Describe the people and places')) return 'bible';
  if (said.includes('Say in one line')) return 'outline';
  return said.includes('Write the shots') ? 'shots' : 'other';
}

const doings = [
  'bending low over the ground',
  'lifting both arms high',
  'pressing a palm against stone',
  'turning sharply, coat flying',
  'crouching behind a crate',
  'running with long strides',
  'pulling at a heavy rope',
  'holding a lamp up',
  'leaning far forward, mouth open',
  'sitting straight, fists on knees',
  'wiping dust from a sleeve',
  'pointing toward the hills',
];
const sizes = ['wide shot', 'medium shot', 'close-up', 'full shot', 'two-shot'];

/** Shots as a good model would write them for the frames that a request names. */
export function goodShots({ messages }: LlmBody): FakeShot[] {
  const data = messages[1]?.content ?? '';
  const frames = /Frames:\n<<<\n([\s\S]*?)\n>>>/.exec(data)?.[1] ?? '';
  return frames.split(/\n(?=\d+: )/).flatMap((line) => {
    const n = Number(/^(\d+): /.exec(line)?.[1]);
    if (!Number.isInteger(n)) return [];
    const told = /^\d+: (.*?)(?: Seen: | To mend: |$)/s.exec(line)?.[1] ?? '';
    const picture = /^(.*) Picture: (.*?)\.?$/s.exec(told)?.[2] ?? told;
    const seen = / Seen: (.*?)\.(?: To mend:|$)/s.exec(line)?.[1]?.split(', ') ?? [];
    const cast = seen.map((id, at) => ({
      id,
      doing: doings[(n + 5 * at) % doings.length] ?? '',
      side: at === 0 ? 'left' : 'right',
    }));
    const size = sizes[n % sizes.length] ?? 'medium shot';
    const rest = {
      place: '',
      time: 'day',
      size,
      angle: 'eye level',
      light: 'lamp from the left',
      mood: 'tense',
    };
    return [{ n, moment: picture.replace(/["“”]/g, ''), cast, ...rest, prop: null }];
  });
}

/** Answers each question well; `change` spoils the shots, as text. */
export function goodModel(change: (text: string, call: number) => string = (text) => text) {
  return (body: LlmBody, call: number): Scripted => {
    const question = questionOf(body);
    if (question === 'bible') return { text: '{"title":"A test","characters":[],"locations":[]}' };
    if (question === 'outline') return { text: '{"frames":[]}' };
    return { text: change(JSON.stringify({ shots: goodShots(body) }), call) };
  };
}
