import * as z from 'zod/mini';
import type { Sequence } from '../../core/sequence.ts';
import type { Clock } from './clock.ts';

/** The part of `BroadcastChannel` that is used; it exists on plain-HTTP pages too. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>;
export type OpenChannel = (name: string) => Channel;

/**
 * What tabs of one browser tell each other of a sequence. `who`: does its driver live? `here`: it does. `mine`: it is
 * taken over. `drives`: its run has begun here. `gone`: its driver lets go. `follow`: somebody looks on. `document`: how
 * it stands, for those. `heard`: what the driver before this one told, and this one does not know. `saving`: it was
 * edited, and is on its way to the folder. `saved`: the folder has it.
 */
const messageSchema = z.object({
  tell: z.enum(['who', 'here', 'mine', 'drives', 'gone', 'follow', 'document', 'heard', 'saving', 'saved']),
  sequenceId: z.string(),
  from: z.string(),
  document: z.optional(z.unknown()),
  /** With `gone`: the stamp of the lease that may outlive its tab. */
  leaseMs: z.optional(z.number()),
  /** With `who`: whoever asks would drive, if nobody does. */
  claims: z.optional(z.boolean()),
});
export type TabMessage = z.infer<typeof messageSchema>;

const NAME = 'story-sequence';

/** Followers see a change within a second. */
const TELL_EVERY = 500;

/** A follower says twice in this time that it is there. */
const FOLLOWED_FOR = 5000;

/** A page whose storage is switched off may be refused a channel too. */
function opened(open: OpenChannel | undefined): Channel | undefined {
  try {
    return open?.(NAME);
  } catch {
    return undefined;
  }
}

/** The other tabs of this browser, where they can be talked to. */
export class Tabs {
  readonly #clock: Clock;
  readonly #own: string;
  readonly #channel: Channel | undefined;
  readonly #listeners = new Set<(message: TabMessage) => void>();
  #followed: { sequenceId: string; ticks: number } | undefined;
  #latest: Sequence | undefined;
  #stopWaiting: (() => void) | undefined;

  /** `own`: what this tab is called; `open`: absent where there are no other tabs. */
  constructor(own: string, clock: Clock, open?: OpenChannel) {
    this.#own = own;
    this.#clock = clock;
    this.#channel = opened(open);
    this.#channel?.addEventListener('message', ({ data }) => this.#hear(data));
  }

  /** Whether anybody could answer. */
  get canTalk(): boolean {
    return this.#channel !== undefined;
  }

  /** Calls with each message of another tab; the returned function ends it. */
  listen(hear: (message: TabMessage) => void): () => void {
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  say(tell: TabMessage['tell'], sequenceId: string, more: Partial<TabMessage> = {}): void {
    this.#channel?.postMessage({ ...more, tell, sequenceId, from: this.#own });
  }

  /** Resolves with whether a tab that drives the sequence answers within `ms`. */
  isAnswered(sequenceId: string, ms: number, claims = false): Promise<boolean> {
    if (!this.canTalk) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (answered: boolean) => {
        stopListening();
        stopWaiting();
        resolve(answered);
      };
      const stopListening = this.listen((message) => {
        if (message.tell === 'here' && message.sequenceId === sequenceId) end(true);
      });
      const stopWaiting = this.#clock.after(ms, () => end(false));
      this.say('who', sequenceId, { claims });
    });
  }

  /** Shows the followers how the sequence stands, the first change at once and later ones together; no follower, no cost. */
  show(sequence: Sequence): void {
    if (!this.#isFollowed(sequence.id)) return;
    this.#latest = sequence;
    if (this.#stopWaiting) return;
    this.#sendLatest();
    this.#stopWaiting = this.#clock.after(TELL_EVERY, () => {
      this.#stopWaiting = undefined;
      if (this.#latest) this.show(this.#latest);
    });
  }

  close(): void {
    this.#stopWaiting?.();
    this.#listeners.clear();
    this.#channel?.close();
  }

  #sendLatest(): void {
    if (this.#latest) this.say('document', this.#latest.id, { document: this.#latest });
    this.#latest = undefined;
  }

  #isFollowed(sequenceId: string): boolean {
    const followed = this.#followed;
    return followed?.sequenceId === sequenceId && this.#clock.ticks() - followed.ticks < FOLLOWED_FOR;
  }

  #hear(data: unknown): void {
    const message = messageSchema.safeParse(data).data;
    if (!message || message.from === this.#own) return;
    const { tell, sequenceId } = message;
    if (tell === 'follow') this.#followed = { sequenceId, ticks: this.#clock.ticks() };
    for (const hear of this.#listeners) hear(message);
  }
}
