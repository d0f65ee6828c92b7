import type { Producer } from './producers.ts';
import { askAgent } from '../web/services/producer/agent.ts';

/** A producer that passes each story on to another agent service and waits at most three minutes for it. */
export function forwardTo(url: string): Producer {
  return (story, signal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(180_000)]);
    const request = {
      story: story.text,
      frames: story.frameCount,
      arc: story.arc,
      model: story.family,
      ...(story.keepShots === true && { keepShots: true }),
    };
    return askAgent((_, init) => fetch(url, { ...init, redirect: 'error', signal: limit }), request, signal);
  };
}
