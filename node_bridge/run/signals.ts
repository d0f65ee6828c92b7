/** One Ctrl+C reaches us twice where a parent process hands it on besides. */
const SAME_PRESS = 300;

/**
 * Ctrl+C asks to cancel, a second one to leave at once; so does a supervisor's SIGTERM, which must not take back what is
 * queued. Returns the function that ends it.
 */
export function onSignals({ cancel, leave }: { cancel: () => void; leave: () => void }): () => void {
  let pressedMs: number | undefined;
  const interrupt = () => {
    const now = performance.now();
    if (pressedMs === undefined) {
      pressedMs = now;
      cancel();
    } else if (now - pressedMs > SAME_PRESS) leave();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', leave);
  return () => {
    process.off('SIGINT', interrupt).off('SIGTERM', leave);
  };
}
