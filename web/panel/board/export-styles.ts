import { css } from 'lit';

/** How an export stands: in the place of the title, where it moves nothing and covers nothing that is pressed. */
export const exportStyles = css`
  .ss-export {
    position: absolute;
    inset: 8px auto auto 8px;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 12px;
    width: calc(50% - 160px);
    min-height: 40px;
    padding: 0 12px;
    background: var(--ss-bg);
  }
  .ss-export[data-at='rest'] {
    width: 0;
    min-height: 0;
    padding: 0;
  }
  .ss-export[data-at='failed'] {
    inset: 64px auto auto 12px;
    gap: 0;
    width: min(440px, calc(100% - 24px));
    padding: 0;
  }
  .ss-export > .ss-note {
    flex: 1;
  }
  .ss-export > [role='status'] {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .ss-export[data-at='work'] > [role='status'] {
    flex: none;
  }
  .ss-export > progress {
    flex: 1 1 40px;
    min-width: 24px;
    max-width: 200px;
  }
  .ss-export > .ss-hint {
    flex: 0 1 auto;
    min-width: 80px;
  }
  .ss-export > button {
    flex: none;
  }
  @media (max-width: 760px) {
    .ss-export {
      inset: 4px 148px auto 4px;
      width: auto;
      min-height: 48px;
    }
    .ss-export[data-at='failed'] {
      inset: 120px 12px auto;
      width: auto;
    }
    /* The bar says as much to those who see it. */
    .ss-export[data-at='work'] > [role='status'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
