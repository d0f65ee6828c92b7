import type { Preview } from '../comfy/messages.ts';

/** The latest preview of the running frame as an object URL; the one before is given back each time. */
export class PreviewUrl {
  url: string | undefined;

  show({ bytes, mime }: Preview): void {
    this.clear();
    this.url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  }

  clear(): void {
    if (this.url !== undefined) URL.revokeObjectURL(this.url);
    this.url = undefined;
  }
}
