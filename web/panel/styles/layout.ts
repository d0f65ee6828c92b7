import { css } from 'lit';

/** The sidebar: sticky top (head, steps), body that scrolls with the host's own scroller, sticky foot. */
export const layout = css`
  ss-panel {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  ss-story,
  ss-slots,
  ss-producing,
  ss-frames,
  ss-run,
  ss-draw-with,
  ss-draw-anew,
  ss-advanced,
  ss-producer-choice,
  ss-frame-list,
  ss-bible {
    display: contents;
  }
  .ss-top {
    position: sticky;
    top: 0;
    z-index: 3;
    border-bottom: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-head {
    display: flex;
    align-items: center;
    gap: 4px;
    height: var(--ss-head);
    padding: 0 8px 0 16px;
  }
  .ss-title {
    flex: 1;
    overflow: hidden;
    font-size: 16px;
    font-weight: 700;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-create {
    position: relative;
    flex: 1;
    display: flex;
    align-items: center;
    min-width: 0;
    margin-inline-start: -8px;
  }
  .ss-create > select {
    appearance: none;
    min-width: 0;
    max-width: 100%;
    height: var(--ss-hit);
    padding: 0 28px 0 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: 14px;
    font-weight: 700;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .ss-create > select:hover {
    background: var(--ss-surface-hover);
  }
  .ss-create > .ss-i {
    flex: none;
    margin-inline-start: -24px;
    color: var(--ss-muted);
    pointer-events: none;
  }
  .ss-steps {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    padding: 0 8px;
  }
  .ss-steps button {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    width: 100%;
    height: var(--ss-step);
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--ss-muted);
    font-size: 12px;
    white-space: nowrap;
    cursor: pointer;
  }
  .ss-steps button:hover {
    color: var(--ss-fg);
  }
  .ss-steps button::after {
    content: '';
    position: absolute;
    inset: auto 8px -1px;
    height: 2px;
    border-radius: 1px;
  }
  .ss-steps button[aria-current] {
    color: var(--ss-fg);
    font-weight: 600;
  }
  .ss-steps button[aria-current]::after {
    background: var(--ss-fg);
  }
  .ss-steps button[aria-current].ss-is-live::after {
    background: var(--ss-accent);
  }
  .ss-steps .ss-i {
    width: 14px;
    height: 14px;
    color: var(--ss-ok);
  }
  @media (max-width: 480px) {
    .ss-steps .ss-i {
      display: none;
    }
    .ss-steps {
      grid-template-columns: repeat(4, auto);
      padding: 0 4px;
    }
    .ss-steps button {
      gap: 2px;
      padding: 0 2px;
    }
  }
  .ss-steps button[aria-disabled='true'],
  .ss-steps button[aria-disabled='true']:hover {
    color: var(--ss-faint);
    cursor: default;
  }
  .ss-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
    padding: 16px;
  }
  .ss-foot {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px 16px;
    border-top: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-foot .ss-btn {
    min-height: var(--ss-hit-primary);
  }
  .ss-foot-row {
    display: flex;
    gap: 8px;
  }
  .ss-foot-row > .ss-btn {
    flex: 0 1 auto;
    min-width: 0;
  }
  .ss-foot-row > .ss-btn-primary,
  .ss-foot-row > .ss-btn-equal {
    flex: 1;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-steps button {
      font-size: 14px;
    }
    .ss-foot {
      padding-bottom: max(16px, env(safe-area-inset-bottom));
    }
  }
`;
