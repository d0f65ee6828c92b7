import type { Graph } from './graphs.ts';
import { listen, type Listener } from './listener.ts';
import { eventually } from './patience.ts';
import { acceptedSchema, historySchema, queueSchema, type HistoryEntry } from './wire.ts';

export type QueueOptions = {
  id?: string;
  client?: string | null;
  front?: boolean;
  /** Goes into `extra_data`. */
  extra?: Record<string, unknown>;
};

/** One client of a server, with an id of its own. Everything it queues carries ids of its own too. */
export type Visitor = ReturnType<typeof visit>;

export function visit(url: string) {
  const client = crypto.randomUUID();
  const listeners: Listener[] = [];
  const queued: string[] = [];
  const get = (path: string, options: RequestInit = {}) => fetch(`${url}${path}`, options);
  const post = (path: string, body: unknown) => get(path, { method: 'POST', body: JSON.stringify(body) });

  /** Posts a graph and expects that it is taken. */
  async function queue(prompt: Graph, options: QueueOptions = {}) {
    const body = queueBody(prompt, client, options);
    const answer = await post('/prompt', body);
    if (!answer.ok) throw new Error(`the graph was refused: ${await answer.text()}`);
    const accepted = acceptedSchema.parse(await answer.json());
    queued.push(accepted.prompt_id);
    return accepted;
  }

  async function entry(id: string): Promise<HistoryEntry | undefined> {
    return historySchema.parse(await (await get(`/history/${id}`)).json())[id];
  }

  /** The history's entry of a prompt, once there is one. */
  const finished = (id: string) => eventually(`the history knows ${id}`, () => entry(id));

  async function state(id: string): Promise<'running' | 'pending' | 'finished' | 'unknown'> {
    const now = queueSchema.parse(await (await get('/queue')).json());
    if (now.queue_running.some((item) => item[1] === id)) return 'running';
    if (now.queue_pending.some((item) => item[1] === id)) return 'pending';
    return (await entry(id)) === undefined ? 'unknown' : 'finished';
  }

  return {
    url,
    client,
    get,
    post,
    queue,
    entry,
    finished,
    state,
    json: async (path: string): Promise<unknown> => (await get(path)).json(),
    running: (id: string) =>
      eventually(`${id} runs`, async () => (await state(id)) === 'running' || undefined),
    /** Queues a graph and waits until it is over. */
    run: async (prompt: Graph, options: QueueOptions = {}) =>
      finished((await queue(prompt, options)).prompt_id),
    async listen(id: string = client, flags?: Record<string, boolean>): Promise<Listener> {
      const listener = await listen(url, id, flags);
      listeners.push(listener);
      return listener;
    },
    /** Closes its sockets and takes back what it queued and what is still open, by id. */
    leave: async () => {
      for (const listener of listeners) listener.close();
      for (const id of queued.toReversed()) await takeBack(id);
    },
  };

  async function takeBack(id: string): Promise<void> {
    const now = await state(id);
    if (now === 'pending') await post('/queue', { delete: [id] });
    if (now !== 'running') return;
    await post('/interrupt', { prompt_id: id });
    await finished(id);
  }
}

function queueBody(prompt: Graph, client: string, options: QueueOptions) {
  return {
    prompt,
    prompt_id: options.id ?? crypto.randomUUID(),
    ...(options.client !== null && { client_id: options.client ?? client }),
    ...(options.front !== undefined && { front: options.front }),
    ...(options.extra && { extra_data: options.extra }),
  };
}

/** The first saved file of a finished prompt. */
export function firstFile(entry: HistoryEntry) {
  const file = Object.values(entry.outputs).flatMap((output) => output.images ?? [])[0];
  if (file === undefined) throw new Error('no image was saved');
  return file;
}

export const viewPath = (file: { filename: string; subfolder: string; type: string }): string =>
  `/view?${new URLSearchParams({ filename: file.filename, subfolder: file.subfolder, type: file.type }).toString()}`;
