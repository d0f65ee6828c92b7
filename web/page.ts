import { mount as mountPanel } from './panel/open.ts';
import { pageHost } from './services/comfy/page-host.ts';

/** Shows the panel in the container of the sidebar tab. */
export const mount = (container: HTMLElement): Promise<void> => mountPanel(container, pageHost);

/** Goes on with a sequence that was being generated when the page was reloaded, before anybody opens the tab. */
export const resume = (): Promise<void> => mount(document.createElement('div'));
