import { wordsFor } from '../core/words/words.ts';
import type { Host } from '../services/host.ts';
import type { FirstWords, PanelServices } from './contexts.ts';
import { createServices } from '../services/services.ts';
import { watchForErrors } from './last-resort.ts';
import { Panel } from './panel.ts';

let opening: Promise<Panel> | undefined;
let shown: Panel | undefined;

/**
 * Shows the panel in a container of the host's sidebar. The host may call this at any time, with a container that
 * still holds another tab's children, and may never tell when a tab closes: there is one root per page, and it moves.
 */
export async function mount(container: HTMLElement, host: Host): Promise<void> {
  container.replaceChildren(await open(host));
}

/** The panel of this page, not yet shown anywhere: its services run from here on. */
export async function open(host: Host): Promise<Panel> {
  opening ??= create(host);
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
}

async function create(host: Host): Promise<Panel> {
  const services = await createServices(host);
  shown = panelOn(services, wordsFor(host.locale()));
  watchForErrors(globalThis, () => shown, showAgain);
  return shown;
}

function panelOn(services: PanelServices, words: FirstWords): Panel {
  return Object.assign(new Panel(), { services, words });
}

/** What broke was only the view: another one takes its place, on the same services. */
function showAgain(): void {
  const broken = shown;
  if (!broken) return;
  shown = panelOn(broken.services, broken.words);
  opening = Promise.resolve(shown);
  broken.replaceWith(shown);
}
