import type { Host } from '../../web/services/host.ts';

export type TestHost = Host & { badges: (string | null)[]; canvas: unknown };

/** A host in Node for a server at `url`, as the page's own would be. */
export function hostAt(url: string): TestHost {
  const host: TestHost = {
    badges: [],
    canvas: { output: {} },
    fetchApi: (route, init) => fetch(`${url}/api${route}`, init),
    apiUrl: (route) => `${url}/api${route}`,
    socketUrl: (clientId) => `${url.replace('http', 'ws')}/ws?clientId=${clientId}`,
    graphToPrompt: async () => host.canvas,
    canvasName: () => 'test canvas',
    locale: () => 'en',
    setTabBadge: (text) => void host.badges.push(text),
  };
  return host;
}

/** A WebSocket that never opens, as behind a proxy without upgrade. */
export function noSocket(): never {
  throw new Error('no sockets here');
}
