import { fail, ok, type Result } from '../../../core/failure.ts';
import type { Profile } from '../../../core/producer/profile.ts';
import type { Host } from '../../host.ts';
import { Profiles } from '../profiles.ts';
import type { LlmServer } from './server.ts';

/** Stands for ComfyUI's own address, which the host adds; no request goes there. */
const HERE = 'http://comfyui.invalid';

/** The server of a profile, reached through the shim, which alone knows address and key. */
export function serverOf(host: Host, { id, kind, model }: Profile): LlmServer {
  return {
    baseURL: `${HERE}/story-sequence/llm/${id}`,
    apiKey: '',
    kind,
    model,
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return host.fetchApi(pathname, {
        ...(init?.method !== undefined && { method: init.method }),
        ...(init?.body !== undefined && { body: init.body }),
        ...(init?.signal !== undefined && { signal: init.signal }),
        headers: {
          'X-Story-Sequence': '1',
          ...(init?.body !== undefined && init.body !== null && { 'Content-Type': 'application/json' }),
        },
      });
    },
  };
}

/** The server of the profile that a draft names, or of the only one there is. */
export async function relayedServer(host: Host, id: string | undefined): Promise<Result<LlmServer>> {
  const known = new Profiles(host);
  const read = await known.refresh();
  if (!read.ok) return read;
  const profiles = known.profiles ?? [];
  const profile = id === undefined ? profiles[0] : profiles.find((one) => one.id === id);
  return profile === undefined ? fail('llm-not-set') : ok(serverOf(host, profile));
}
