import * as z from 'zod/mini';
import type { Result } from '../../core/failure.ts';
import { objectInfoSchema, type ObjectInfo } from '../../core/graph/object-info-schema.ts';
import type { Host } from '../host.ts';
import { pageClock, type Clock } from '../run/clock.ts';
import { readJson } from './answer.ts';
import { ask, patience } from './asking.ts';

const statsSchema = z.looseObject({
  system: z.looseObject({
    comfyui_version: z.optional(z.string()),
    argv: z.optional(z.array(z.string())),
  }),
});
type SystemStats = z.infer<typeof statsSchema>;

/** What is asked of ComfyUI before anything is drawn: little, since the panel's first open waits for it. */
export class ComfyReader {
  protected readonly clock: Clock;
  readonly #host: Host;

  constructor(host: Host, clock: Clock = pageClock) {
    this.#host = host;
    this.clock = clock;
  }

  objectInfo(): Promise<Result<ObjectInfo>> {
    return this.get('/object_info', objectInfoSchema, patience.large);
  }

  stats(): Promise<Result<SystemStats>> {
    return this.get('/system_stats', statsSchema);
  }

  async get<T>(route: string, schema: z.ZodMiniType<T>, ms = patience.look): Promise<Result<T>> {
    return flat(await this.ask(route, (response) => readJson(response, schema), {}, ms));
  }

  protected ask<T>(
    route: string,
    read: (response: Response) => T | Promise<T>,
    init: RequestInit = {},
    ms = patience.look,
  ): Promise<Result<T>> {
    return ask(this.#host, this.clock, { route, init, ms }, read);
  }
}

export const flat = <T>(answered: Result<Result<T>>): Result<T> => (answered.ok ? answered.value : answered);
