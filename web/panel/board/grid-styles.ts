import { css } from 'lit';

/** The grid of frames. */
export const gridStyles = css`
  .ss-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(264px, 100%), 1fr));
    gap: 24px 20px;
    padding: 20px;
  }
  .ss-cell {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .ss-cell-picture {
    position: relative;
  }
  .ss-cell-picture > .ss-failed {
    border-radius: 8px;
  }
  .ss-cell .ss-thumb {
    width: 100%;
    padding: 0;
    border: 0;
    border-radius: 8px;
    cursor: pointer;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .ss-cell .ss-thumb:hover {
    box-shadow: 0 0 0 1px var(--ss-stroke);
  }
  .ss-retry {
    position: absolute;
    bottom: 12%;
    left: 50%;
    translate: -50% 0;
  }
  .ss-drawn {
    position: absolute;
    inset: auto auto 0 0;
    height: 3px;
    background: var(--ss-accent);
  }
  .ss-cell-text {
    display: grid;
    grid-template-columns: minmax(18px, auto) minmax(0, 1fr);
    gap: 2px 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-cell-meta {
    grid-column: 2;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 18px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
  }
`;
