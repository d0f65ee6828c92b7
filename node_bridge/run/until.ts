/** Resolves once the condition holds, looking after each `change`, or when the signal aborts. */
export function until(store: EventTarget, holds: () => boolean, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds() && signal?.aborted !== true) return;
      store.removeEventListener('change', look);
      signal?.removeEventListener('abort', look);
      resolve();
    };
    store.addEventListener('change', look);
    signal?.addEventListener('abort', look);
    look();
  });
}
