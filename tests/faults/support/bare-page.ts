/**
 * The part of ComfyUI's page that we use and nothing else: it is there in a moment, however often a test crashes it. That
 * the panel works in the whole page is proven end to end (`tests/e2e`).
 */
const html = `<!doctype html>
<title>Bare page</title>
<div id="tab" style="width: 420px; height: 880px; overflow: auto"></div>
<script type="module" src="./extensions/comfyui-story-sequence/main.js"></script>`;

const api = `const base = location.pathname.split('/').slice(0, -1).join('/');
export const api = {
  fetchApi: (route, init) => fetch(base + '/api' + route, init),
  apiURL: (route) => base + '/api' + route,
};`;

const app = `const tabs = [];
export const app = {
  registerExtension: (extension) => extension.setup?.(),
  graphToPrompt: async () => ({ output: {}, workflow: {} }),
  extensionManager: {
    registerSidebarTab(tab) {
      tabs.push(tab);
      const button = document.createElement('button');
      button.textContent = tab.title;
      button.onclick = () => tab.render(document.getElementById('tab'));
      document.body.prepend(button);
    },
    getSidebarTabs: () => tabs,
    setting: { get: () => undefined },
    command: { execute: async () => undefined },
  },
};`;

const script = 'text/javascript; charset=utf-8';

export const barePage: Record<string, [type: string, content: string]> = {
  '/': ['text/html; charset=utf-8', html],
  '/scripts/api.js': [script, api],
  '/scripts/app.js': [script, app],
};
