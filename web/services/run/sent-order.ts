/** Jobs that this page has sent, in the order in which they went to the end of the server's queue. */
export class SentOrder {
  readonly #ids = new Set<string>();

  add(jobId: string): void {
    this.#ids.delete(jobId);
    this.#ids.add(jobId);
  }

  hasAll(jobIds: string[]): boolean {
    return jobIds.every((id) => this.#ids.has(id));
  }

  /** The jobs in the order of the queue; those of an earlier page come last. */
  inTurn<T extends { jobId: string }>(jobs: T[]): T[] {
    const place = new Map([...this.#ids].map((id, index) => [id, index]));
    const placeOf = ({ jobId }: T) => place.get(jobId) ?? place.size;
    return jobs.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
