import * as z from 'zod';
import { digestOf } from '../../web/core/digest.ts';
import type { SocketLike } from '../../web/services/comfy/socket.ts';
import type { Host } from '../../web/services/host.ts';
import { applyChanges, changesSchema } from './apply-changes.ts';
import { solidPng } from './png.ts';

export type Asked = { method: string; route: string; body: unknown; headers: Record<string, string> };
type Job = {
  id: string;
  /** Its place in the queue: lower ones run first. The server's counter, unless a test says otherwise. */
  number?: number;
  state: 'pending' | 'running' | 'over';
  record?: Record<string, unknown>;
  graph: unknown;
};

const promptSchema = z.object({ prompt_id: z.string(), prompt: z.unknown() });
const deleteSchema = z.object({ delete: z.array(z.string()) });
const outputsSchema = z.record(z.string(), z.object({ images: z.array(z.looseObject({})) }));
const documentSchema = z.looseObject({ revision: z.number() });
const changeSchema = z.strictObject({ stamp: z.string(), changes: changesSchema });

/** Whether something is written to the folder. */
export const isWrite = ({ method }: Asked): boolean => method === 'PUT' || method === 'PATCH';

/** Answers each write so. */
export const folderIsFull = (asked: Asked): Response | undefined =>
  isWrite(asked) ? refused('disk-full', 507) : undefined;

const refused = (code: string, status: number): Response => json({ error: { code, message: '' } }, status);
const json = (body: unknown, status = 200): Response => Response.json(body, { status });

/**
 * A ComfyUI in memory, newest protocol, driven by hand: jobs run and end when the test says so. `answer` goes before
 * everything else, so that a test can put any reply in its place.
 */
export class FakeComfy {
  readonly asked: Asked[] = [];
  readonly jobs: Job[] = [];
  readonly documents = new Map<string, { revision: number }>();
  readonly badges: (string | null)[] = [];
  readonly sockets: FakeSocket[] = [];
  /** Pictures on the disk, by name: they outlive a restart. */
  readonly files: string[] = [];
  /** Those of them that the server was writing when it died. */
  readonly cutFiles: string[] = [];
  /** So many answers to sent jobs are lost on the way back. */
  loseAnswers = 0;
  /** No connection at all. */
  down = false;
  /** False: a server from before the jobs API, which is asked for its queue and then for its history. */
  hasJobs = true;
  /** False: a server from before a job could be cancelled by its id. */
  canCancel = true;
  /** True: a server from before `/interrupt` was told which job is meant. */
  interruptsAnything = false;
  /** False: a server whose Python is from before documents were changed in part. */
  takesChanges = true;
  /** Requests that are taken and never answered, or not before something else. */
  hangs: ((asked: Asked) => boolean | Promise<void>) | undefined;
  /** The user's settings in ComfyUI. */
  settings: Record<string, unknown> = {};
  #counter = 0;
  answer: ((asked: Asked) => Response | undefined) | undefined;

  readonly host: Host = {
    fetchApi: async (route, init) => this.#fetch(route, init),
    apiUrl: (route) => `http://fake/api${route}`,
    socketUrl: (clientId) => `ws://fake/ws?clientId=${clientId}`,
    graphToPrompt: async () => ({ output: {} }),
    canvasName: () => '',
    locale: () => 'en',
    setting: (name) => this.settings[name],
    setTabBadge: (text) => void this.badges.push(text),
  };

  openSocket = (): SocketLike => {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  };

  /** Requests of a kind, such as `POST /prompt`. */
  count(method: string, route: string): number {
    return this.asked.filter((asked) => asked.method === method && asked.route.startsWith(route)).length;
  }

  countWrites(): number {
    return this.asked.filter(isWrite).length;
  }

  run(index: number): void {
    const job = this.#job(index);
    job.state = 'running';
  }

  /** The worker ends the running job, or begins the next. */
  work(): void {
    const running = this.jobs.findIndex(({ state }) => state === 'running');
    const [next] = this.#queued('pending');
    if (running >= 0) this.save(running);
    else if (next) next.state = 'running';
  }

  /** A job of somebody else at the end of the queue. */
  queueForeign(id = 'somebody-else'): void {
    this.jobs.push({ id, number: this.#counter++, state: 'pending', graph: {} });
  }

  /** Tells every open socket which job runs. */
  sayStarted(): void {
    const running = this.jobs.find(({ state }) => state === 'running');
    if (!running) return;
    for (const socket of this.sockets) socket.say('execution_start', { prompt_id: running.id });
  }

  /** Tells every open socket how many jobs of everybody are left, as ComfyUI does after each change of its queue. */
  sayStatus(): void {
    const left = this.jobs.filter(({ state }) => state !== 'over').length;
    for (const socket of this.sockets)
      socket.say('status', { status: { exec_info: { queue_remaining: left } } });
  }

  /** Ends a job with a picture of its own name, as SaveImage counts them. */
  save(index: number): void {
    const prefix =
      /frame-\d+_take-\d+(?:-[0-9a-f]{8})?/.exec(JSON.stringify(this.jobs[index]?.graph))?.[0] ?? 'x';
    const count = this.files.filter((name) => name.startsWith(`${prefix}_`)).length + 1;
    const filename = `${prefix}_${String(count).padStart(5, '0')}_.png`;
    this.files.push(filename);
    this.finish(index, 2, filename);
  }

  /** Someone stops the running job. */
  interrupt(): void {
    const running = this.jobs.find(({ state }) => state === 'running');
    if (running) Object.assign(running, { state: 'over', record: { status: 'cancelled' } });
  }

  failRunning(message: string): void {
    const index = this.jobs.findIndex(({ state }) => state === 'running');
    if (index >= 0) this.fail(index, message);
  }

  /** Queue and history are gone, connections too; files stay. */
  restart(): void {
    this.jobs.length = 0;
    this.#counter = 0;
    for (const socket of this.sockets.splice(0)) socket.close();
  }

  /** Somebody empties the queue. */
  clear(): void {
    const kept = this.jobs.filter(({ state }) => state !== 'pending');
    this.jobs.splice(0, this.jobs.length, ...kept);
  }

  finish(index: number, seconds = 2, filename = `${index}.png`): void {
    const job = this.#job(index);
    const start = 1000 * index;
    job.state = 'over';
    if (!this.files.includes(filename)) this.files.push(filename);
    job.record = {
      status: 'completed',
      outputs: { 'ss-save': { images: [{ filename, subfolder: 'x', type: 'output' }] } },
      execution_status: { messages: [] },
      execution_start_time: start,
      execution_end_time: start + seconds * 1000,
    };
  }

  fail(index: number, message: string): void {
    const job = this.#job(index);
    job.state = 'over';
    job.record = {
      status: 'failed',
      execution_error: { exception_type: 'RuntimeError', exception_message: message },
    };
  }

  /** Puts a document into the folder. */
  keep(id: string, document: unknown): void {
    this.documents.set(id, documentSchema.parse(document));
  }

  #job(index: number): Job {
    const job = this.jobs[index];
    if (!job) throw new Error(`There is no job ${index}`);
    return job;
  }

  async #fetch(route: string, init: RequestInit = {}): Promise<Response> {
    if (this.down) throw new TypeError('fetch failed');
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const headers = Object.fromEntries(new Headers(init.headers));
    const asked = { method, route, body, headers };
    this.asked.push(asked);
    const hangs = this.hangs?.(asked);
    await (hangs === true ? until(init.signal) : hangs);
    return this.answer?.(asked) ?? this.#reply(asked);
  }

  #reply({ method, route, body, headers }: Asked): Response {
    if (route === '/prompt') return this.#queue(body);
    if (route.startsWith('/jobs')) return this.#jobs(method, route);
    if (route === '/queue' && method === 'GET') return this.#queueWhole();
    if (route.startsWith('/history?max_items=')) return json(this.#latest(Number(route.split('=')[1])));
    if (route.startsWith('/history/')) return json(this.#history(route.slice('/history/'.length)));
    if (route === '/queue' && method === 'POST') return this.#delete(body);
    if (route.startsWith('/view?')) return this.#picture(method, route);
    if (route === '/interrupt') return this.#stop(body);
    if (route === '/upload/image') return json({ name: 'up.png', subfolder: 'story-sequence' });
    if (route.startsWith('/story-sequence/sequences/')) return this.#document(method, route, body, headers);
    return json({ error: 'not found' }, 404);
  }

  #queue(body: unknown): Response {
    const { prompt_id: id, prompt: graph } = promptSchema.parse(body);
    this.jobs.push({ id, number: this.#counter++, state: 'pending', graph });
    if (this.loseAnswers-- > 0) throw new TypeError('connection reset');
    return json({ prompt_id: id, number: this.jobs.length, node_errors: {} });
  }

  #jobs(method: string, route: string): Response {
    const cancelled = /^\/jobs\/([^/]+)\/cancel$/.exec(route)?.[1];
    if (!this.hasJobs || (cancelled !== undefined && !this.canCancel)) return json({}, 404);
    if (cancelled !== undefined && method === 'POST') return this.#cancel(cancelled);
    if (route.startsWith('/jobs?')) return json(this.#listed(new URL(route, 'http://x').searchParams));
    return this.#one(route.slice('/jobs/'.length));
  }

  #cancel(id: string): Response {
    const isOurs = this.jobs.some((job) => job.id === id && job.state === 'running');
    if (isOurs) this.interrupt();
    else this.#remove([id]);
    return json({ cancelled: true });
  }

  /** Jobs of a state, the next one first. */
  #queued(wanted: Job['state']): Job[] {
    for (const job of this.jobs) job.number ??= this.#counter++;
    const some = this.jobs.filter(({ state }) => state === wanted);
    return some.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  }

  /** The pending ones as they lie in the heap: in no order that means anything. */
  #queueWhole(): Response {
    const items = (wanted: Job['state']) => this.#queued(wanted).map(({ id, number }) => [number, id]);
    return json({ queue_running: items('running'), queue_pending: items('pending').toReversed() });
  }

  /** The records of those that ended last; a job ends when its turn is over. */
  #latest(most: number): Record<string, unknown> {
    const ended = this.#queued('over').slice(-most);
    return Object.fromEntries(ended.flatMap(({ id }) => Object.entries(this.#history(id))));
  }

  #history(id: string): Record<string, unknown> {
    const record = this.jobs.find((job) => job.id === id && job.state === 'over')?.record;
    if (!record) return {};
    const { outputs, execution_error: error, status } = record;
    const messages = [
      ...(error ? [['execution_error', error]] : []),
      ...(status === 'cancelled' ? [['execution_interrupted', {}]] : []),
    ];
    const status_str = status === 'completed' ? 'success' : 'error';
    return { [id]: { prompt: [], outputs: outputs ?? {}, status: { status_str, messages } } };
  }

  #listed(query: URLSearchParams) {
    const wanted = query.get('status')?.split(',');
    const limit = Number(query.get('limit') ?? Infinity);
    const all = (['running', 'pending', 'over'] as const).flatMap((state) => this.#queued(state).map(listed));
    const some = all.filter(({ status }) => !wanted || wanted.includes(status));
    return { jobs: some.slice(0, limit), pagination: { has_more: some.length > limit } };
  }

  #one(id: string): Response {
    const job = this.jobs.find((candidate) => candidate.id === id);
    if (!job) return json({ error: 'Job not found' }, 404);
    if (job.state === 'over') return json({ id, ...job.record });
    return json({ id, status: job.state === 'running' ? 'in_progress' : 'pending' });
  }

  #delete(body: unknown): Response {
    this.#remove(deleteSchema.parse(body).delete);
    return new Response('');
  }

  #remove(ids: string[]): void {
    for (const id of ids) {
      const index = this.jobs.findIndex((job) => job.id === id && job.state === 'pending');
      if (index >= 0) this.jobs.splice(index, 1);
    }
  }

  #picture(method: string, route: string): Response {
    const name = new URL(route, 'http://x').searchParams.get('filename') ?? '';
    if (!this.files.includes(name)) return json({}, 404);
    const whole = solidPng('#112233');
    const picture = this.cutFiles.includes(name) ? whole.slice(0, 40) : whole;
    return new Response(method === 'HEAD' ? null : picture);
  }

  #stop(body: unknown): Response {
    const { prompt_id: id } = z.object({ prompt_id: z.string() }).parse(body);
    const isMeant = this.jobs.some((job) => job.id === id && job.state === 'running');
    if (isMeant || this.interruptsAnything) this.interrupt();
    return new Response('');
  }

  #document(method: string, route: string, body: unknown, headers: Record<string, string>): Response {
    const id = route.split('/').at(-1) ?? '';
    const stored = this.documents.get(id);
    if (method === 'GET') return stored ? json(stored) : refused('not-found', 404);
    if (method === 'PATCH' && !this.takesChanges) return refused('wrong-method', 405);
    const base = Number(headers['if-match']?.replaceAll('"', ''));
    if (base !== (stored?.revision ?? 0)) return refused('conflict', 409);
    const document = method === 'PATCH' ? this.#changed(stored, body) : body;
    if (document === undefined) return refused('bad-changes', 400);
    this.keep(id, document);
    return json({ revision: base + 1, ...(this.takesChanges && { stamp: digestOf(document) }) });
  }

  #changed(stored: unknown, body: unknown): unknown {
    const { stamp, changes } = changeSchema.parse(body);
    return stamp === digestOf(stored) ? applyChanges(stored, changes) : undefined;
  }
}

const statusOf = { pending: 'pending', running: 'in_progress', over: 'completed' };

function listed({ id, state, number, record = {} }: Job) {
  const { outputs, ...told } = record;
  const shown = outputsSchema.safeParse(outputs);
  const [nodeId, output] = Object.entries(shown.success ? shown.data : {})[0] ?? [];
  const preview = output && { preview_output: { ...output.images[0], nodeId } };
  return { id, status: statusOf[state], priority: number, ...told, ...preview };
}

/** Waits until somebody gives up. */
const until = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** The far end of a WebSocket: the test opens it, speaks through it, and cuts it. */
export class FakeSocket extends EventTarget implements SocketLike {
  binaryType = 'blob';
  readonly sent: string[] = [];

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.dispatchEvent(new Event('close'));
  }

  open(): void {
    this.dispatchEvent(new Event('open'));
  }

  say(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ type, data }) }));
  }

  sayBytes(data: ArrayBuffer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
