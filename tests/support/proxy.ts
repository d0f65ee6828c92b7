import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fieldOf, writeHead, type Head } from './http-head.ts';
import { answer, nextRequest, trickle } from './http-wire.ts';

/** What is done to a request whose first line, such as `POST /api/prompt`, matches. */
export type Rule = {
  on: RegExp;
  /** How often; for ever by default. */
  times?: number;
} & Harm;

type Harm =
  /** `reset` and `close` before anything is sent on; `swallow`: the connection stays open and nothing ever comes. */
  | { does: 'reset' | 'close' | 'swallow' }
  /** The server gets the request and answers; nobody hears the answer. */
  | { does: 'drop-answer' }
  | { does: 'delay'; ms: number }
  | { does: 'throttle'; bytesPerSecond: number }
  /** Answers itself; the server hears nothing. */
  | { does: 'answer'; status: number; headers?: Record<string, string>; body?: string };

export type ProxyOptions = {
  /** Path below which the server is reached, such as `/x/y`; requests outside of it get 404. */
  prefix?: string;
  /** `user:password` that each request must bring. */
  login?: string;
  /** Header lines put into each answer. */
  headers?: Record<string, string>;
  /** Files that it serves itself: path -> type and content. */
  files?: Record<string, [type: string, content: string]>;
};

export type Passed = { method: string; path: string; body: string; reached: boolean };

type Link = { client: Socket; server: Socket };

/** A TCP proxy that can break each request and each WebSocket as networks do. One request per connection. */
export class Proxy {
  url = '';
  rules: Rule[] = [];
  /** Every request since the start or `forget`, in order; `reached`: the server got it. */
  passed: Passed[] = [];
  readonly #target: URL;
  readonly #options: ProxyOptions;
  readonly #server = createServer((client) => void this.#serve(client));
  readonly #clients = new Set<Socket>();
  readonly #links = new Set<Link>();
  #refusals = 0;

  constructor(target: string, options: ProxyOptions = {}) {
    this.#target = new URL(target);
    this.#options = options;
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
    this.url = `http://127.0.0.1:${address.port}${this.#options.prefix ?? ''}`;
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.#clients) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  forget(): void {
    this.rules = [];
    this.passed = [];
    this.#refusals = 0;
  }

  /** Turns the next `times` connections away. */
  refuse(times: number): void {
    this.#refusals = times;
  }

  /** Breaks the WebSockets that are open: `swallow` keeps them open, but no byte passes in either direction any more. */
  breakSockets(how: 'reset' | 'close' | 'swallow'): void {
    for (const { client, server } of this.#links) {
      if (how === 'swallow') for (const each of [client, server]) each.removeAllListeners('data').resume();
      else if (how === 'reset') client.resetAndDestroy();
      else client.end();
      if (how !== 'swallow') server.destroy();
    }
  }

  async #serve(client: Socket): Promise<void> {
    this.#clients.add(client);
    client.on('error', () => undefined).once('close', () => this.#clients.delete(client));
    if (this.#refusals-- > 0) return void client.resetAndDestroy();
    const received = await nextRequest(client);
    if (received) await this.#handle(client, received.head, received.body);
  }

  async #handle(client: Socket, head: Head, body: Buffer): Promise<void> {
    const path = this.#pathInside(head.path);
    const note = { method: head.method, path: path ?? head.path, body: body.toString(), reached: false };
    this.passed.push(note);
    if (path === undefined) return answer(client, 404, {}, 'outside the prefix');
    if (!this.#mayPass(head)) return answer(client, 401, { 'WWW-Authenticate': 'Basic realm="test"' });
    const file = this.#options.files?.[path];
    if (file) return answer(client, 200, { 'Content-Type': file[0], ...this.#options.headers }, file[1]);
    const rule = this.#ruleFor(`${head.method} ${path}`);
    if (rule?.does === 'reset') return void client.resetAndDestroy();
    if (rule?.does === 'close') return void client.end();
    if (rule?.does === 'answer') return answer(client, rule.status, rule.headers, rule.body);
    if (rule?.does === 'swallow') return;
    if (rule?.does === 'delay') await wait(rule.ms);
    note.reached = true;
    const isUpgrade = fieldOf(head, 'upgrade') !== undefined;
    const change = { authorization: undefined, ...(!isUpgrade && { connection: 'close' }) };
    const server = connect(Number(this.#target.port), this.#target.hostname);
    server.write(writeHead(head, path, change));
    server.write(body);
    server.on('error', () => client.resetAndDestroy());
    client.once('close', () => server.destroy());
    if (isUpgrade) this.#link(client, server);
    else if (rule?.does === 'drop-answer') server.resume().once('end', () => client.resetAndDestroy());
    else if (rule?.does === 'throttle') trickle(server, client, rule.bytesPerSecond);
    else this.#giveBack(server, client);
  }

  #link(client: Socket, server: Socket): void {
    const link = { client, server };
    this.#links.add(link);
    client.once('close', () => this.#links.delete(link));
    server.on('data', (bytes) => client.write(bytes)).once('end', () => client.end());
    client.on('data', (bytes) => server.write(bytes)).resume();
  }

  #giveBack(server: Socket, client: Socket): void {
    const more = Object.entries(this.#options.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`);
    server.once('end', () => client.end());
    server.once('data', (bytes: Buffer) => {
      const line = bytes.indexOf('\n') + 1;
      client.write(
        Buffer.concat([bytes.subarray(0, line), Buffer.from(more.join('')), bytes.subarray(line)]),
      );
      server.pipe(client);
    });
  }

  #pathInside(path: string): string | undefined {
    const { prefix = '' } = this.#options;
    return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
  }

  #mayPass(head: Head): boolean {
    const { login } = this.#options;
    return login === undefined || fieldOf(head, 'authorization') === `Basic ${btoa(login)}`;
  }

  #ruleFor(line: string): Rule | undefined {
    const rule = this.rules.find(({ on, times }) => on.test(line) && times !== 0);
    if (rule?.times !== undefined) rule.times--;
    return rule;
  }
}
