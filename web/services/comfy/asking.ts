import { ok, type Result } from '../../core/failure.ts';
import type { Host } from '../host.ts';
import type { Clock } from '../run/clock.ts';
import { unreachable } from './answer.ts';

/** ms after which a request counts as unanswered: looks, sent jobs (the server checks them first), and large bodies. */
export const patience = { look: 15_000, send: 30_000, large: 120_000 };

export type Question = { route: string; init?: RequestInit | undefined; ms: number };

/**
 * One request with its answer read to the end, or `server-unreachable` where there is none in time: a server that took
 * the connection and hangs must never hold up a run.
 */
export function ask<T>(
  host: Host,
  clock: Clock,
  { route, init, ms }: Question,
  read: (response: Response) => T | Promise<T>,
): Promise<Result<T>> {
  const controller = new AbortController();
  return new Promise((resolve) => {
    const stop = clock.after(ms, () => {
      controller.abort();
      resolve(unreachable(`no answer in ${ms / 1000} s`));
    });
    answered(host, route, { ...init, signal: controller.signal }, read)
      .then((value) => resolve(ok(value)))
      .catch((cause: unknown) => resolve(unreachable(cause)))
      .finally(stop);
  });
}

const answered = async <T>(
  host: Host,
  route: string,
  init: RequestInit,
  read: (response: Response) => T | Promise<T>,
): Promise<T> => read(await host.fetchApi(route, init));
