/** What ComfyUI is started with; everything is said on its command line, nothing is written into its folder. */
export type ComfyArguments = {
  port: number;
  base?: string;
  page?: string;
  cpu: boolean;
  /** Extra model path files (YAML) to read besides its own. */
  pathFiles?: string[];
  /** Keep its database out of the file system; older servers do not know the flag. */
  memoryDatabase: boolean;
  more?: string[];
};

/** The command line of `main.py`. */
export function comfyArguments(wish: ComfyArguments): string[] {
  return [
    '--listen=127.0.0.1',
    `--port=${wish.port}`,
    '--disable-auto-launch',
    ...(wish.base === undefined ? [] : ['--base-directory', wish.base]),
    ...(wish.page === undefined ? [] : ['--front-end-root', wish.page]),
    ...(wish.cpu ? ['--cpu'] : []),
    ...(wish.memoryDatabase ? ['--database-url', 'sqlite:///:memory:'] : []),
    ...(wish.pathFiles?.length ? ['--extra-model-paths-config', ...wish.pathFiles] : []),
    ...(wish.more ?? []),
  ];
}
