import { fail, ok, type Failure, type Result } from '../../../web/core/failure.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import type { Options } from '../../../web/core/producer/options.ts';
import type { Produced } from '../../../web/core/producer/produced.ts';
import type { KeyState, Profile, ProfileFields } from '../../../web/core/producer/profile.ts';
import type { Writing } from '../../../web/core/producer/writing.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import type { Draft } from '../../../web/core/story/draft.ts';
import type { TextModels } from '../../../web/services/producer/producers.ts';
import type { FoundServer } from '../../../web/services/producer/profiles.ts';

/** Servers as ComfyUI keeps them; what was sent as a key is only counted. */
class FakeProfiles extends EventTarget {
  profiles: Profile[] | undefined;
  kept: Profile[] = [];
  storable = true;
  failure: Failure | undefined;
  readonly asked: string[] = [];
  readonly keys: string[] = [];
  servers: FoundServer[] = [];

  async refresh(): Promise<Result<void>> {
    this.profiles = [...this.kept];
    this.dispatchEvent(new Event('change'));
    return ok(undefined);
  }

  async save(fields: ProfileFields): Promise<Result<Profile>> {
    this.asked.push(`save ${fields.id}`);
    if (this.failure) return { ok: false, failure: this.failure };
    const before = this.kept.find(({ id }) => id === fields.id);
    const profile: Profile = { ...fields, key: before?.key ?? { configured: false, source: null } };
    this.kept = [...this.kept.filter(({ id }) => id !== fields.id), profile];
    await this.refresh();
    return ok(profile);
  }

  async remove(id: string): Promise<Result<void>> {
    this.kept = this.kept.filter((profile) => profile.id !== id);
    return this.refresh();
  }

  setKey(id: string, key: string): Promise<Result<KeyState>> {
    this.keys.push(key);
    return this.#keyOf(id, { configured: true, source: 'store' });
  }

  forgetKey(id: string): Promise<Result<KeyState>> {
    return this.#keyOf(id, { configured: false, source: null });
  }

  async #keyOf(id: string, key: KeyState): Promise<Result<KeyState>> {
    this.kept = this.kept.map((profile) => (profile.id === id ? { ...profile, key } : profile));
    await this.refresh();
    return ok(key);
  }

  find = async (): Promise<Result<FoundServer[]>> => {
    this.asked.push('find');
    return ok(this.servers);
  };
  models = async (): Promise<Result<string[]>> => ok(['small-8b', 'large-70b']);
}

/** Producers besides the rules, scripted. */
export class FakeProducers {
  readonly profiles = new FakeProfiles();
  texts: TextModels = {
    models: [],
    none: { why: 'No text encoder that can write is installed.', next: 'Add one.' },
  };
  tested: Result<string[]> = ok(['Frames appear while it writes.', 'It takes 8,192 tokens at once.']);
  readonly retold: Options[] = [];
  failure: Failure | undefined;
  /** Resolves when the story may be told. */
  wait: Promise<void> = Promise.resolve();

  textModels = (): Promise<Result<TextModels>> => Promise.resolve(ok(this.texts));
  test = (): Promise<Result<string[]>> => Promise.resolve(this.tested);

  retell = async (
    { story, frames }: Sequence,
    ways: Options,
    _draft: Draft,
    signal: AbortSignal,
    onWriting: (writing: Writing) => void,
  ): Promise<Result<Produced>> => {
    this.retold.push(ways);
    const first = { frameNumber: 1, description: 'Mira looks up.' };
    onWriting({ stage: 'shots', of: frames.length, frames: [first], thinking: false });
    await this.wait;
    if (signal.aborted) return fail('interrupted');
    if (this.failure) return { ok: false, failure: this.failure };
    const choose = { lore: ways.chosenLore, narrative: ways.chosenNarrative };
    return ok(produceEmbedded({ ...story, frameCount: frames.length, choose }));
  };
}
