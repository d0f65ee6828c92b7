import { app } from 'comfy/app';
import type * as Page from './page.ts';

const id = 'storySequence';
const setting = (key: string, name: string) => ({
  id: `${id}.${key}`,
  category: ['Story Sequence', 'Run', key],
  name,
  type: 'boolean' as const,
  defaultValue: true,
});
// One promise for all: of two imports of a module the later may be answered first, and the panel is where it was put last.
let loading: Promise<typeof Page> | undefined;
const page = () =>
  (loading ??= import('./page.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

app.registerExtension({
  name: id,
  settings: [
    setting('goodGuest', 'Waiting frames let jobs of others go first'),
    setting('sendAgain', 'After a restart of ComfyUI, queue lost frames again'),
  ],
  setup() {
    app.extensionManager.registerSidebarTab({
      id,
      title: 'Story Sequence',
      tooltip: 'Story Sequence',
      icon: 'pi pi-book',
      type: 'custom',
      render(container) {
        // The host reuses one container for all tabs: while the panel loads, another tab may move in.
        const root = document.createElement('div');
        container.replaceChildren(root);
        void page().then(({ mount }) => mount(root));
      },
    });
    if (localStorage.getItem(`${id}.active`)) void page().then(({ resume }) => resume());
  },
});
