import { fail, ok, type Result } from '../../core/failure.ts';
import { optionsOf } from '../../core/graph/object-info.ts';
import { readImageName, type ImageFile } from '../../core/image-file.ts';
import { activeTake } from '../../core/run/takes.ts';
import type { Frame } from '../../core/sequence.ts';
import type { Host } from '../host.ts';
import { ComfyClient } from './client.ts';
import type { ServerFacts } from './server-facts.ts';

/** Folder of ours below ComfyUI's input folder. */
const FOLDER = 'story-sequence';
const KINDS: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };
const MAX_BYTES = 50_000_000;

/**
 * Pictures of characters and places, kept where ComfyUI itself reads pictures. A reference is only a name: taking it
 * out of the story never deletes a file.
 */
export class ReferencePictures {
  readonly #client: ComfyClient;
  readonly #facts: ServerFacts;
  readonly #host: Host;

  constructor(host: Host, facts: ServerFacts) {
    this.#client = new ComfyClient(host);
    this.#facts = facts;
    this.#host = host;
  }

  /** Puts a file of the user's into the input folder; `not-a-picture` unless it is PNG, JPEG or WebP under 50 MB. */
  async upload(file: Blob, name: string): Promise<Result<ImageFile>> {
    const ending = KINDS[file.type];
    if (!ending || file.size > MAX_BYTES || file.size === 0) return fail('not-a-picture', { name });
    return this.#client.store(file, fileName(name, ending), {
      type: 'input',
      subfolder: FOLDER,
      overwrite: false,
    });
  }

  /** The picture of a frame, as it lies in the output folder: nothing is copied. */
  ofFrame(frame: Frame): ImageFile | undefined {
    return activeTake(frame)?.image;
  }

  /** What lies in ComfyUI's input folder, as its own LoadImage lists it now. */
  async inputFolder(): Promise<Result<ImageFile[]>> {
    await this.#facts.refresh();
    const info = await this.#facts.info();
    return info.ok ? ok(optionsOf(info.value, 'LoadImage', 'image').map(readImageName)) : info;
  }

  /** Address of a picture, for `src`. */
  url(image: ImageFile): string {
    return this.#host.apiUrl(`/view?${new URLSearchParams({ ...image })}`);
  }
}

/** A name that every file system takes, with the ending that the content has. */
function fileName(name: string, ending: string): string {
  const stem = name.replace(/\.[^.]*$/u, '').normalize('NFC');
  const safe = stem.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  return `${safe.slice(0, 60) || 'reference'}.${ending}`;
}
