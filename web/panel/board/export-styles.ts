import { css } from 'lit';

/** The plate below the Export button that says how an export stands; it lies over the board and moves nothing. */
export const exportStyles = css`
  .ss-export {
    position: absolute;
    inset: 64px 12px auto auto;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    width: max-content;
    max-width: min(440px, calc(100% - 24px));
    padding: 8px 8px 8px 16px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    background: var(--ss-bg);
  }
  .ss-export:is([data-at='rest'], [data-at='failed']) {
    gap: 0;
    padding: 0;
    border: 0;
  }
  .ss-export > .ss-note {
    flex: 1;
  }
  .ss-export > span {
    flex: 0 1 auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .ss-export > progress {
    width: 120px;
  }
  .ss-export > .ss-hint {
    min-width: 88px;
  }
  .ss-export > button {
    flex: none;
    margin-inline-start: auto;
  }
  @media (max-width: 760px) {
    .ss-export {
      inset: 120px 12px auto;
      width: auto;
      max-width: none;
    }
  }
`;
