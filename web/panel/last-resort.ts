import type { Panel } from './panel.ts';

/** Where our own modules lie, to tell our errors from those of the page and of other packs. */
const OWN = new URL('.', import.meta.url).href;

/**
 * Errors of ours that nobody foresaw: the panel says so and offers to be shown again, for services and run live outside
 * of it. Errors of others are left to them.
 */
export function watchForErrors(page: EventTarget, panel: () => Panel | undefined, again: () => void): void {
  const meet = async (error: unknown) => {
    const shown = panel();
    if (!shown || !(error instanceof Error) || !error.stack?.includes(OWN)) return;
    shown.services.reports.log.add('broke', `${error.name}: ${error.message}`);
    const { showBroken } = await import('./parts/broken.ts');
    showBroken(shown, again);
  };
  page.addEventListener('error', (event) => void meet('error' in event ? event.error : undefined));
  page.addEventListener(
    'unhandledrejection',
    (event) => void meet('reason' in event ? event.reason : undefined),
  );
}
