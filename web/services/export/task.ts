/** Work that takes long enough to be watched and called off. */
export interface Task {
  signal: AbortSignal;
  /** So much of so much is done. */
  onStep: (done: number, total: number) => void;
}
