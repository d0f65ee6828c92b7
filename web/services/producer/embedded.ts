import type { Result } from '../../core/failure.ts';
import { ok } from '../../core/failure.ts';
import { produceEmbedded, type StoryRequest } from '../../core/producer/embedded.ts';
import type { Produced } from '../../core/producer/produced.ts';

/** The built-in producer behind the shape all producers share. It needs nothing and always answers. */
export function askEmbedded(request: StoryRequest): Promise<Result<Produced>> {
  return Promise.resolve(ok(produceEmbedded(request)));
}
