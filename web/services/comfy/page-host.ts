import { api } from 'comfy/api';
import { app } from 'comfy/app';
import type { Host } from '../host.ts';

const tabId = 'storySequence';

/** ComfyUI’s page as our host. With `canvas-nodes.ts` the only module that touches it, so that a new extension API changes these alone. */
export const pageHost: Host = {
  fetchApi: (route, init) => api.fetchApi(route, init),
  apiUrl: (route) => api.apiURL(route),
  socketUrl,
  graphToPrompt: () => app.graphToPrompt(),
  canvasName: () => app.extensionManager.workflow?.activeWorkflow?.filename ?? '',
  showNode: async (id) => (await import('./canvas-nodes.ts')).showNode(id),
  subgraphsAround,
  setWorkflowExtra,
  locale,
  setting: (name) => app.extensionManager.setting.get(name),
  setTabBadge,
};

// The page puts the graph's `extra` into every workflow that it saves; its tracker then marks the workflow as changed.
function setWorkflowExtra(key: string, value: unknown): void {
  const graph = app.rootGraph ?? app.graph;
  if (!graph) return;
  const { [key]: _before, ...others } = graph.extra ?? {};
  graph.extra = value === undefined ? others : { ...others, [key]: value };
  app.extensionManager.workflow?.activeWorkflow?.changeTracker?.checkState?.();
}

// Inner nodes carry the ids of the nodes around them: `75:61` lies in the subgraph of node 75.
function subgraphsAround(id: string): string[] {
  const titles: string[] = [];
  let graph = app.rootGraph ?? app.graph;
  for (const outer of id.split(':').slice(0, -1)) {
    const holder = graph?.getNodeById(outer);
    titles.push(holder?.title ?? `#${outer}`);
    graph = holder?.subgraph;
  }
  return titles;
}

function locale(): string {
  const chosen = app.extensionManager.setting.get('Comfy.Locale');
  return typeof chosen === 'string' ? chosen : 'en';
}

// Below a reverse-proxy path the page's own URL is the only thing that knows where the socket lives.
function socketUrl(clientId: string): string {
  const url = new URL(api.apiURL('/ws').replace(/\/api\/ws$/u, '/ws'), location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('clientId', clientId);
  return url.href;
}

// A badge function of ours would be called once only: the store computes it on Vue state. Writing to the reactive
// tab is what shows (ComfyUI_frontend sidebarTabStore.ts).
function setTabBadge(text: string | null): void {
  const tab = app.extensionManager.getSidebarTabs().find(({ id }) => id === tabId);
  if (tab) tab.iconBadge = text;
}
