/** The only door to ComfyUI's page: `comfy/page-host.ts` in the browser, a fake in tests, a plain client in Node. */
export interface Host {
  /** A request to ComfyUI; `route` begins with `/` and has no `/api`. Rejects only when there is no answer at all. */
  fetchApi(route: string, init?: RequestInit): Promise<Response>;
  /** URL of a route, for `src` of images. */
  apiUrl(route: string): string;
  /** URL of the WebSocket for a client id of our own. */
  socketUrl(clientId: string): string;
  /** The canvas as the page itself would queue it. */
  graphToPrompt(): Promise<unknown>;
  /** Name of the open workflow, or an empty text. */
  canvasName(): string;
  /** Selects a node of `graphToPrompt` on the canvas and brings it into view, inside its subgraph. False: it is gone. */
  showNode?(id: string): Promise<boolean>;
  /** Titles of the subgraphs around a node of `graphToPrompt`, the outermost first. */
  subgraphsAround?(id: string): string[];
  /** Writes something of ours into the open workflow's `extra`, which is saved with it; undefined takes it out. */
  setWorkflowExtra?(key: string, value: unknown): void;
  locale(): string;
  /** A setting of ours as the user has it; undefined: none was ever chosen. */
  setting?(name: string): unknown;
  /** Text on the icon of our tab, or null for none. */
  setTabBadge(text: string | null): void;
  openTab?(): void;
}
