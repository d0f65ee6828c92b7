/** Where a command reads and writes; exchanged in tests. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
};
