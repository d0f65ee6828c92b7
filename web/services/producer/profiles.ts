import * as z from 'zod/mini';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';
import {
  keyStateSchema,
  profileSchema,
  serverKindSchema,
  type KeyState,
  type Profile,
  type ProfileFields,
} from '../../core/producer/profile.ts';
import type { Host } from '../host.ts';
import { askShim, changing } from './shim-request.ts';

const listSchema = z.looseObject({ profiles: z.array(profileSchema), storable: z.boolean() });
const foundSchema = z.looseObject({
  servers: z.array(
    z.looseObject({ kind: serverKindSchema, baseUrl: z.string(), models: z.array(z.string()) }),
  ),
});
const modelsSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

/** A server that runs on the machine of ComfyUI. */
export type FoundServer = z.infer<typeof foundSchema>['servers'][number];

/** LLM servers that ComfyUI's server keeps, with their keys, which this page never sees. Fires `change`. */
export class Profiles extends EventTarget {
  /** Undefined until asked for. */
  profiles: Profile[] | undefined;
  /** False: this server can take keys from its environment only. */
  storable = false;
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  /** Reads all profiles anew; the known ones stay when that fails. */
  async refresh(): Promise<Result<void>> {
    const list = await askShim(this.#host, '/llm', listSchema);
    if (!list.ok) return list;
    this.profiles = list.value.profiles;
    this.storable = list.value.storable;
    this.dispatchEvent(new Event('change'));
    return ok(undefined);
  }

  /** Adds or changes a profile. Another address makes the server forget the profile's key. */
  async save({ id, kind, baseUrl, model, keyEnv }: ProfileFields): Promise<Result<Profile>> {
    const body = { kind, baseUrl, model, keyEnv };
    return this.#then(await askShim(this.#host, routeOf(id), profileSchema, changing('PUT', body)));
  }

  async remove(id: string): Promise<Result<void>> {
    return this.#then(await askShim(this.#host, routeOf(id), z.undefined(), changing('DELETE')));
  }

  /** Hands a key over for good: what is stored can be replaced or forgotten, never read. */
  async setKey(id: string, key: string): Promise<Result<KeyState>> {
    const request = changing('PUT', { key });
    return this.#then(await askShim(this.#host, `${routeOf(id)}/key`, keyStateSchema, request));
  }

  /** Forgets a stored key; what comes from the environment stays. */
  async forgetKey(id: string): Promise<Result<KeyState>> {
    const request = changing('DELETE');
    return this.#then(await askShim(this.#host, `${routeOf(id)}/key`, keyStateSchema, request));
  }

  /** Servers that answer on the usual ports of ComfyUI's machine; only for a click of the user. */
  async find(): Promise<Result<FoundServer[]>> {
    const found = await askShim(this.#host, '/llm/find', foundSchema, changing('POST', {}));
    return found.ok ? ok(found.value.servers) : found;
  }

  /** Names of the models that the server offers. */
  async models(id: string): Promise<Result<string[]>> {
    const request = { headers: { 'X-Story-Sequence': '1' } };
    const listed = await askShim(this.#host, `${routeOf(id)}/models`, modelsSchema, request);
    return listed.ok ? ok(listed.value.data.map((model) => model.id)) : theirFault(listed.failure);
  }

  /** The list as the server has it now, whatever else it changed: a key goes with its address. */
  async #then<T>(done: Result<T>): Promise<Result<T>> {
    if (done.ok) await this.refresh();
    return done;
  }
}

/** Through the relay it is the LLM server that signs us out or answers with a page, not ComfyUI. */
function theirFault(failure: Failure): { ok: false; failure: Failure } {
  if (failure.code === 'unexpected-answer') return fail('llm-not-an-api', {}, failure.detail);
  if (failure.code !== 'sign-in-again') return { ok: false, failure };
  return failure.detail === undefined
    ? fail('llm-not-an-api')
    : fail('llm-settings-refused', { message: 'The language model’s server wants another key.' });
}

const routeOf = (id: string): string => `/llm/${encodeURIComponent(id)}`;
