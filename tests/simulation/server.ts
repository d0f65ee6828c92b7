import * as z from 'zod/mini';
import { FakeComfy, FakeSocket, folderIsFull, type Asked } from '../support/fake-comfy.ts';
import { solidPng } from '../support/png.ts';
import type { SeededChance } from './chance.ts';
import type { WorldClock } from './clock.ts';
import type { Tab } from './tab.ts';

/** A job as it was sent to us, from its own request. */
export type Posted = { jobId: string; frameId: string; clientId: string; prefix: string; times: number };

/** What a frame does when it is drawn, instead of becoming a picture. */
export type Curse = { does: 'fail' | 'pass' | 'memory' | 'kill'; times: number };

export type Execution = {
  jobId: string;
  frameId: string;
  end?: 'saved' | 'failed' | 'interrupted' | 'killed';
  path?: string;
};

export type Picture = { jobId: string; frameId: string; isWhole: boolean };

const promptSchema = z.looseObject({
  prompt_id: z.string(),
  client_id: z.string(),
  extra_data: z.looseObject({
    extra_pnginfo: z.looseObject({ storySequence: z.looseObject({ frame: z.string() }) }),
  }),
});

const whole = solidPng('#112233');
const cut = whole.slice(0, 40);
/** How ids of others' jobs begin. */
export const FOREIGN = 'foreign-';
const OUTPUT = 'ss-save';

/** ComfyUI with a worker, a disk and sockets, in the world's time. The wire is the one fake server's. */
export class Server {
  readonly comfy = new FakeComfy();
  readonly posted = new Map<string, Posted>();
  readonly executions: Execution[] = [];
  /** The output folder's pictures by path; they outlive the server. */
  readonly pictures = new Map<string, Picture>();
  readonly curses = new Map<string, Curse>();
  /** Jobs that were sent although the server had them. */
  readonly sentTwice: string[] = [];
  /** Requests as they come in, for whoever watches what we ask. */
  onAsked: (asked: Asked, by: string) => void = () => undefined;
  /** A request has come in whose page died while it was on its way. */
  onLeft: (by: Tab) => Promise<void> = async () => undefined;
  isZombie = false;
  isDiskFull = false;
  isFolderFull = false;
  /** ms by which the record of a finished job is late. */
  lagMs = 0;
  frameMs = 3000;
  messages = { lost: 0, doubled: 0, late: 0 };
  isDeaf = false;
  upSinceMs = 0;
  readonly #clock: WorldClock;
  readonly #chance: SeededChance;
  readonly #sockets = new Map<FakeSocket, { clientId: string; tab: Tab }>();
  #working: { id: string; execution: Execution | undefined } | undefined;
  #life = 0;
  #asking = '';

  constructor(clock: WorldClock, chance: SeededChance) {
    this.#clock = clock;
    this.#chance = chance;
    this.comfy.answer = (asked) => this.#before(asked);
  }

  get isUp(): boolean {
    return !this.comfy.down;
  }

  // What pages do

  async answer(tab: Tab, route: string, init?: RequestInit): Promise<Response> {
    this.#asking = tab.name;
    const response = await this.comfy.host.fetchApi(route, init);
    this.work();
    if (tab.isDead) await this.onLeft(tab);
    return response;
  }

  openSocket(tab: Tab, clientId: string): FakeSocket {
    const socket = new FakeSocket();
    this.#clock.after(2, () =>
      tab.wakes(() => {
        if (!this.isUp || tab.browser.network.isCut) return socket.close();
        this.#sockets.set(socket, { clientId, tab });
        socket.open();
      }),
    );
    socket.addEventListener('close', () => this.#sockets.delete(socket));
    return socket;
  }

  // What happens to it

  kill(): void {
    if (!this.isUp) return;
    if (this.#working?.execution) this.#killExecution(this.#working.execution);
    this.#working = undefined;
    this.#life++;
    this.comfy.down = true;
    this.comfy.restart();
    this.cutSockets();
  }

  /** Begins anew, with neither queue nor history. */
  start(): void {
    if (this.isUp) return;
    this.comfy.down = false;
    this.isZombie = false;
    this.upSinceMs = this.#clock.now();
  }

  cutSockets(): void {
    for (const [socket, { tab }] of this.#sockets) tab.wakes(() => socket.close());
    this.#sockets.clear();
  }

  revive(): void {
    this.isZombie = false;
    this.work();
  }

  /** Somebody stops whatever runs. */
  interrupt(): void {
    this.comfy.interrupt();
    this.work();
  }

  addForeign(): void {
    const id = `${FOREIGN}${this.comfy.jobs.length}-${this.#clock.now()}`;
    this.comfy.jobs.push({ id, state: 'pending', graph: {} });
    this.work();
  }

  /** Somebody removes one waiting job of ours, or the record of a finished one. */
  removeJob(state: 'pending' | 'over'): void {
    const { jobs } = this.comfy;
    const index = jobs.findIndex((job) => job.state === state && this.posted.has(job.id));
    if (index >= 0) jobs.splice(index, 1);
  }

  /** Jobs of ours that wait or run. */
  open(): string[] {
    return this.comfy.jobs.flatMap(({ id, state }) => (state !== 'over' && this.posted.has(id) ? [id] : []));
  }

  // The worker

  work(): void {
    const { jobs } = this.comfy;
    const working = this.#working;
    if (working) {
      const job = jobs.find(({ id }) => id === working.id);
      if (job?.state === 'running') return;
      // Its picture is saved and only the record is still to be written: an interrupt comes too late.
      if (job && working.execution?.end === 'saved') return this.#keepRunning(job);
      this.#working = undefined;
      if (working.execution) working.execution.end = 'interrupted';
      this.#tell(working.id, 'execution_interrupted', {});
      this.#tell(working.id, 'executing', { node: null });
    }
    if (!this.isUp || this.isZombie) return;
    const next = jobs.find(({ state }) => state === 'pending');
    if (next) this.#begin(next);
  }

  #keepRunning(job: FakeComfy['jobs'][number]): void {
    job.state = 'running';
    delete job.record;
  }

  #begin(job: FakeComfy['jobs'][number]): void {
    job.state = 'running';
    const posted = this.posted.get(job.id);
    const execution = posted && { jobId: job.id, frameId: posted.frameId };
    if (execution) this.executions.push(execution);
    this.#working = { id: job.id, execution };
    this.#tell(job.id, 'execution_start', {});
    this.#tell(job.id, 'progress', { value: 1, max: 4 });
    const life = this.#life;
    const ms = this.frameMs * (0.7 + 0.6 * this.#chance.number());
    this.#clock.after(ms, () => {
      if (life !== this.#life || this.#working?.id !== job.id || job.state !== 'running') return;
      this.#end(job, execution, posted);
    });
  }

  #end(job: FakeComfy['jobs'][number], execution?: Execution, posted?: Posted): void {
    if (!execution || !posted) return this.#record(job, { status: 'completed', outputs: {} });
    const curse = this.curses.get(posted.frameId);
    const isCursed = curse !== undefined && curse.times-- > 0;
    if (isCursed && curse.does === 'kill') return this.#dieOf();
    const words = isCursed ? curseWords.get(curse.does) : undefined;
    if (this.isDiskFull) return this.#fail(job, execution, 'OSError', '[Errno 28] No space left on device');
    if (words) return this.#fail(job, execution, ...words);
    this.#save(job, execution, posted);
  }

  #dieOf(): void {
    this.kill();
    this.#clock.after(5000, () => this.start());
  }

  #fail(job: FakeComfy['jobs'][number], execution: Execution, type: string, message: string): void {
    execution.end = 'failed';
    this.#tell(job.id, 'execution_error', {});
    const error = { exception_type: type, exception_message: message, node_id: '3' };
    this.#record(job, { status: 'failed', execution_error: error });
  }

  /** The picture lies on the disk, and success is told, before the record is written. */
  #save(job: FakeComfy['jobs'][number], execution: Execution, posted: Posted): void {
    const path = this.#write(posted, true);
    Object.assign(execution, { end: 'saved', path });
    this.#tell(job.id, 'execution_success', {});
    const slash = path.lastIndexOf('/');
    const image = { filename: path.slice(slash + 1), subfolder: path.slice(0, slash), type: 'output' };
    const life = this.#life;
    this.#clock.after(this.lagMs, () => {
      if (life === this.#life) this.#record(job, doneRecord(image, this.#clock.now(), this.frameMs));
    });
  }

  #write({ prefix, jobId, frameId }: Posted, isWhole: boolean): string {
    const count = [...this.pictures.keys()].filter((path) => path.startsWith(`${prefix}_`)).length;
    const path = `${prefix}_${String(count + 1).padStart(5, '0')}_.png`;
    this.pictures.set(path, { jobId, frameId, isWhole });
    return path;
  }

  #record(job: FakeComfy['jobs'][number], record: Record<string, unknown>): void {
    Object.assign(job, { state: 'over', record });
    this.#working = undefined;
    this.#tell(job.id, 'executing', { node: null });
    this.work();
  }

  /** A server killed while it writes leaves a cut file, or a whole one that it never told of. */
  #killExecution(execution: Execution): void {
    if (execution.end) return;
    execution.end = 'killed';
    const posted = this.posted.get(execution.jobId);
    if (!posted) return;
    const isCursed = (this.curses.get(posted.frameId)?.does ?? '') === 'kill';
    const leaves = this.#chance.number();
    if (isCursed || leaves > 0.5) return;
    const path = this.#write(posted, leaves < 0.25);
    if (leaves < 0.25) Object.assign(execution, { end: 'saved', path });
  }

  // The wire

  #before(asked: Asked): Response | undefined {
    this.onAsked(asked, this.#asking);
    const { route, body } = asked;
    if (route === '/prompt') this.#note(body);
    if (route.startsWith('/view?')) return this.#view(route);
    return this.isFolderFull ? folderIsFull(asked) : undefined;
  }

  #note(body: unknown): void {
    const { prompt_id: jobId, client_id: clientId, extra_data: extra } = promptSchema.parse(body);
    const frameId = extra.extra_pnginfo.storySequence.frame;
    const prefix = /"filename_prefix":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '';
    if (this.comfy.jobs.some(({ id }) => id === jobId)) this.sentTwice.push(jobId);
    const times = (this.posted.get(jobId)?.times ?? 0) + 1;
    this.posted.set(jobId, { jobId, frameId, clientId, prefix, times });
  }

  #view(route: string): Response {
    const query = new URL(route, 'http://x').searchParams;
    const picture = this.pictures.get(`${query.get('subfolder')}/${query.get('filename')}`);
    if (!picture) return Response.json({}, { status: 404 });
    return new Response(picture.isWhole ? whole : cut);
  }

  /**
   * Each message may be lost, doubled or late, and each on its own: so they also change places. What a server that died
   * had still to say is never heard: its connections died with it.
   */
  #tell(jobId: string, type: string, data: Record<string, unknown>): void {
    const clientId = this.posted.get(jobId)?.clientId;
    if (clientId === undefined || this.isDeaf) return;
    const { lost, doubled, late } = this.messages;
    const life = this.#life;
    const times = this.#chance.is(lost) ? 0 : this.#chance.is(doubled) ? 2 : 1;
    for (let time = 0; time < times; time++) {
      const ms = this.#chance.is(late) ? this.#chance.below(8000) : 1;
      this.#clock.after(ms, () => {
        if (life === this.#life) this.#say(clientId, type, { ...data, prompt_id: jobId });
      });
    }
  }

  #say(clientId: string, type: string, data: Record<string, unknown>): void {
    for (const [socket, { clientId: own, tab }] of this.#sockets) {
      if (own === clientId && !tab.browser.network.isCut) tab.wakes(() => socket.say(type, data));
    }
  }
}

const curseWords: ReadonlyMap<Curse['does'], [type: string, message: string]> = new Map([
  ['fail', ['ValueError', 'bad luck']],
  ['pass', ['ConnectionError', 'connection reset by peer']],
  ['memory', ['OutOfMemoryError', 'CUDA out of memory']],
]);

const doneRecord = (image: unknown, nowMs: number, tookMs: number) => ({
  status: 'completed',
  outputs: { [OUTPUT]: { images: [image] } },
  execution_status: { messages: [] },
  execution_start_time: nowMs - tookMs,
  execution_end_time: nowMs,
});
