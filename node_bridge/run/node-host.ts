import type { Host } from '../../web/services/host.ts';

type Options = {
  /** The user's settings of ours, by their names. */
  settings?: Readonly<Record<string, unknown>>;
  /** Aborts every request: the process is about to end. */
  signal?: AbortSignal;
};

/** ComfyUI without its page: what a browser gives, over Node's own fetch and WebSocket. */
export function nodeHost(url: string, { settings = {}, signal }: Options = {}): Host {
  return {
    fetchApi: (route, init) => fetch(`${url}/api${route}`, { ...init, ...withSignal(init, signal) }),
    apiUrl: (route) => `${url}/api${route}`,
    socketUrl: (clientId) => `${url.replace('http', 'ws')}/ws?clientId=${clientId}`,
    graphToPrompt: () => Promise.resolve({ output: {} }),
    canvasName: () => '',
    setting: (name) => settings[name],
    locale: () => 'en',
    setTabBadge: () => undefined,
  };
}

function withSignal(init: RequestInit | undefined, signal: AbortSignal | undefined): RequestInit {
  const signals = [init?.signal, signal].filter((one) => one instanceof AbortSignal);
  return signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
}
