import type { Channel, OpenChannel } from '../../web/services/run/tabs.ts';

/** The tabs of one browser that hear each other; a frozen one hears nothing, a closed one says nothing more. */
export class TestChannels {
  readonly #open = new Set<TestChannel>();
  readonly said: unknown[] = [];

  /** Opens the channel as one tab does. */
  readonly opener =
    (isFrozen: () => boolean = () => false): OpenChannel =>
    () => {
      const channel = new TestChannel(this, isFrozen);
      this.#open.add(channel);
      return channel;
    };

  has(channel: TestChannel): boolean {
    return this.#open.has(channel);
  }

  pass(from: TestChannel, message: unknown): void {
    this.said.push(message);
    for (const channel of this.#open) if (channel !== from) channel.hear(structuredClone(message));
  }

  leave(channel: TestChannel): void {
    this.#open.delete(channel);
  }
}

class TestChannel extends EventTarget implements Channel {
  readonly #all: TestChannels;
  readonly #isFrozen: () => boolean;

  constructor(all: TestChannels, isFrozen: () => boolean) {
    super();
    this.#all = all;
    this.#isFrozen = isFrozen;
  }

  postMessage(message: unknown): void {
    if (this.#all.has(this)) queueMicrotask(() => this.#all.pass(this, message));
  }

  hear(data: unknown): void {
    if (!this.#isFrozen()) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  close(): void {
    this.#all.leave(this);
  }
}
