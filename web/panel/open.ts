import { wordsFor } from '../core/words/words.ts';
import type { Host } from '../services/host.ts';
import { createServices } from '../services/services.ts';
import { Panel } from './panel.ts';

let opening: Promise<Panel> | undefined;

/**
 * Shows the panel in a container of the host's sidebar. The host may call this at any time, with a container that
 * still holds another tab's children, and may never tell when a tab closes: there is one root per page, and it moves.
 */
export async function mount(container: HTMLElement, host: Host): Promise<void> {
  opening ??= create(host);
  try {
    container.replaceChildren(await opening);
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

async function create(host: Host): Promise<Panel> {
  const panel = new Panel();
  panel.words = wordsFor(host.locale());
  panel.services = await createServices(host);
  return panel;
}
