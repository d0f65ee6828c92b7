import * as z from 'zod/mini';
import { isWrite, type Asked } from '../support/fake-comfy.ts';
import { FOREIGN } from './server.ts';

const isOurs = (id: string) => !id.startsWith(FOREIGN);

const deleteSchema = z.strictObject({ delete: z.array(z.string()) });
const stopSchema = z.strictObject({ prompt_id: z.string() });
const promptSchema = z.strictObject({
  prompt_id: z
    .string()
    .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
  client_id: z.string(),
  prompt: z.unknown(),
  extra_data: z.unknown(),
});

/** INV6: nothing is asked that could touch others' work. What is wrong with a request, or nothing. */
export function harmIn(asked: Asked): string | undefined {
  const { method, route, body } = asked;
  if (method === 'GET' || method === 'HEAD')
    return route === '/history' ? 'the whole history was asked for' : undefined;
  if (route === '/prompt')
    return promptSchema.safeParse(body).success ? undefined : 'a job was sent in a strange way';
  if (route === '/queue') {
    const read = deleteSchema.safeParse(body);
    return read.success && read.data.delete.every(isOurs)
      ? undefined
      : 'the queue was touched beyond our jobs';
  }
  if (route === '/interrupt') {
    const read = stopSchema.safeParse(body);
    return read.success && isOurs(read.data.prompt_id) ? undefined : 'a job that is not ours was interrupted';
  }
  if (route.endsWith('/cancel'))
    return isOurs(route.split('/')[2] ?? '') ? undefined : "another's job was cancelled";
  if (route === '/upload/image' || route === '/free') return undefined;
  if (isWrite(asked) && route.startsWith('/story-sequence/sequences/')) return undefined;
  return `${method} ${route} was asked`;
}
