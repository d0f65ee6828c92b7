import type { Host } from '../../web/services/host.ts';

/** ComfyUI without its page: what a browser gives, over Node's own fetch and WebSocket. */
export function nodeHost(url: string): Host {
  return {
    fetchApi: (route, init) => fetch(`${url}/api${route}`, init),
    apiUrl: (route) => `${url}/api${route}`,
    socketUrl: (clientId) => `${url.replace('http', 'ws')}/ws?clientId=${clientId}`,
    graphToPrompt: () => Promise.resolve({ output: {} }),
    canvasName: () => '',
    locale: () => 'en',
    setTabBadge: () => undefined,
  };
}
