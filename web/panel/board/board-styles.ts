import { css } from 'lit';

/** The dialog, its head with tabs, and what its tabs share: tool row, scrolling body, marks on pictures. */
export const boardStyles = css`
  dialog.ss-board {
    position: fixed;
    inset: 12px;
    width: auto;
    max-width: none;
    height: auto;
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--ss-line);
    border-radius: 16px;
    box-shadow: var(--ss-shadow);
  }
  dialog.ss-board[open] {
    display: flex;
  }
  dialog.ss-board::backdrop {
    background: color-mix(in srgb, var(--base-background, #171718) 40%, rgb(0 0 0 / 0.62));
    opacity: 0.8;
  }
  ss-board {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--ss-bg);
  }
  .ss-board-head {
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    min-height: 56px;
    padding: 0 12px 0 20px;
    border-bottom: 1px solid var(--ss-line);
  }
  .ss-board-title {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-width: 0;
    white-space: nowrap;
  }
  .ss-board-title > :is(h2, .ss-hint) {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ss-board-title > .ss-hint {
    flex-shrink: 99;
  }
  .ss-board-title > h2 {
    font-size: 16px;
    font-weight: 700;
  }
  .ss-rename {
    align-self: center;
    margin: -4px -6px;
    opacity: 0;
  }
  .ss-board-title:hover > .ss-rename,
  .ss-rename:focus-visible {
    opacity: 1;
  }
  .ss-board-actions {
    display: flex;
    justify-content: flex-end;
    gap: 4px;
  }
  .ss-board-main {
    display: grid;
    flex: 1;
    min-height: 0;
  }
  .ss-board-main > * {
    display: grid;
    min-width: 0;
    min-height: 0;
  }
  .ss-board-empty {
    align-content: center;
    min-height: min(480px, 80%);
  }
  .ss-board-empty > .ss-i {
    width: 24px;
    height: 24px;
  }
  .ss-board-empty > .ss-btn {
    margin-top: 8px;
  }
  .ss-scroll {
    min-width: 0;
    overflow: auto;
    scrollbar-width: thin;
  }
  .ss-tools {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 52px;
    padding: 8px 20px;
    border-bottom: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-board .ss-tools > .ss-btn[aria-pressed='true'],
  .ss-board .ss-pills > button[aria-pressed='true'] {
    background: var(--ss-surface-hover);
    color: var(--ss-fg);
    font-weight: 500;
  }
  .ss-run-bar {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 32px;
    font-weight: 500;
    white-space: nowrap;
  }
  .ss-run-bar > progress {
    width: 160px;
  }
  :is(.ss-run-bar, .ss-export) > progress {
    height: 4px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    appearance: none;
    background: var(--ss-selected);
  }
  :is(.ss-run-bar, .ss-export) > progress::-webkit-progress-bar {
    background: var(--ss-selected);
  }
  :is(.ss-run-bar, .ss-export) > progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--ss-accent);
  }
  :is(.ss-run-bar, .ss-export) > progress::-moz-progress-bar {
    background: var(--ss-accent);
  }

  .ss-board .is-waiting .ss-picture {
    opacity: 0.4;
    filter: grayscale(1);
  }
  .ss-board .is-failed .ss-picture {
    opacity: 0.08;
  }
  .ss-failed {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 4px;
    padding: 12px 12px 20%;
    pointer-events: none;
    overflow: hidden;
    border-radius: inherit;
    background: color-mix(in srgb, var(--ss-danger) 14%, transparent);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--ss-danger) 45%, transparent);
    color: var(--ss-danger);
    font-size: 13px;
    line-height: 18px;
    text-align: center;
  }

  @media (pointer: coarse), (max-width: 480px) {
    .ss-board .ss-icon {
      width: 44px;
      height: 44px;
    }
  }
  @media (min-width: 761px) and (max-width: 1000px) {
    .ss-board-title > .ss-hint {
      display: none;
    }
  }
  @media (max-width: 760px) {
    dialog.ss-board {
      inset: 0;
      border: 0;
      border-radius: 0;
    }
    .ss-board-head {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 8px;
      padding: 0 4px 0 16px;
    }
    .ss-board-title {
      display: grid;
      grid-template-columns: minmax(0, auto) auto minmax(0, 1fr);
      gap: 0 10px;
      padding: 8px 0;
    }
    .ss-board-title > .ss-hint,
    .ss-board-title > .ss-input {
      grid-column: 1 / -1;
    }
    .ss-board-title > .ss-hint {
      grid-row: 2;
    }
    .ss-board-title > h2 {
      grid-area: 1 / 1;
    }
    .ss-board-title > .ss-rename {
      grid-area: 1 / 2;
      margin-block: -12px;
      opacity: 1;
    }
    .ss-board-tabs {
      grid-row: 2;
      grid-column: 1 / -1;
      margin: 0 -4px 0 -16px;
      padding: 8px 12px;
      border-top: 1px solid var(--ss-line);
    }
    .ss-board-tabs > button {
      flex: 1;
      justify-content: center;
      padding: 0 4px;
    }
    .ss-board-actions .ss-btn > span {
      position: absolute;
      clip-path: inset(50%);
    }
    .ss-tools {
      padding: 8px 16px;
    }
    .ss-run-bar {
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    .ss-run-bar > progress {
      flex: 1;
    }
  }
`;
