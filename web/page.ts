import { mount as mountPanel, open } from './panel/open.ts';
import { pageHost } from './services/comfy/page-host.ts';

/** Shows the panel in the container of the sidebar tab. */
export const mount = (container: HTMLElement): Promise<void> => mountPanel(container, pageHost);

/**
 * Goes on with a sequence that was being generated when the page was reloaded, before anybody opens the tab. It moves
 * no panel: the tab may have been opened in the meantime.
 */
export async function resume(): Promise<void> {
  await open(pageHost);
}
