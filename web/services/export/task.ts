/** What is counted: files, pictures of a video, or ms of one that is filmed while it plays. */
export type Unit = 'files' | 'encoded' | 'filmed';

/** Work that takes long enough to be watched and called off. */
export interface Task {
  signal: AbortSignal;
  /** So much of so much is done. */
  onStep: (done: number, total: number, unit: Unit) => void;
}
