import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pythonIn, type Folders } from './folders.ts';
import { pipInstall } from './pip.ts';
import type { Stage } from './set-up.ts';
import { done } from './trouble.ts';

const OLDER = 'comfyui-frontend-package==1.35.9';

/** The folder to serve the older page from. */
export const olderPage = (folders: Folders): string =>
  path.join(folders.olderPage, 'comfyui_frontend_package', 'static');

/** A page a year older than the newest: the panel must work in both. */
export const olderPageStage = (folders: Folders): Stage => ({
  name: 'page-1.35.9',
  title: `An older ComfyUI page for the tests (${OLDER}, about 20 MB)`,
  needs: ['environment'],
  key: async () => OLDER,
  present: async () => existsSync(path.join(olderPage(folders), 'index.html')),
  async run({ voice }) {
    const part = `${folders.olderPage}.part`;
    await rm(part, { recursive: true, force: true });
    const target = ['--no-deps', '--target', part, OLDER];
    const fetched = await pipInstall(pythonIn(folders.python), target, { voice, folder: folders.cache });
    if (!fetched.ok) return fetched;
    await rm(folders.olderPage, { recursive: true, force: true });
    await rename(part, folders.olderPage);
    return done(undefined);
  },
});
