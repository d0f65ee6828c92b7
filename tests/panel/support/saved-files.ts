import { until } from '../board-support.ts';

/** Catches what the page gives to the browser's downloads. */
export class SavedFiles {
  readonly files: File[] = [];
  readonly #addresses: string[] = [];
  #made: Blob[] = [];
  #taken = 0;
  readonly #create = URL.createObjectURL.bind(URL);

  watch() {
    const create = this.#create;
    const made = this.#made;
    const { files } = this;
    const addresses = this.#addresses;
    URL.createObjectURL = (of) => {
      if (of instanceof Blob) made.push(of);
      return create(of);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = made.at(-1);
      addresses.push(this.href);
      if (blob && this.download) files.push(new File([blob], this.download, { type: blob.type }));
    };
  }

  release() {
    URL.createObjectURL = this.#create;
    // The browser's own is one level up.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    this.files.length = this.#addresses.length = this.#made.length = this.#taken = 0;
  }

  /** The next file that is saved. */
  async next(): Promise<File> {
    const at = this.#taken++;
    await until(() => this.files[at]);
    return this.files[at]!;
  }

  /** Where the last saved file can be read. */
  async address(): Promise<string> {
    await until(() => this.#addresses.length > 0);
    return this.#addresses.at(-1)!;
  }
}
