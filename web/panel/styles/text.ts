import { css } from 'lit';

/** Text ranks and the rows that text stands in. */
export const text = css`
  .ss-end {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
  }
  .ss-big {
    font-size: 16px;
    line-height: 24px;
    font-weight: 600;
  }
  .ss-one-line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-hint {
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: var(--ss-muted);
  }
  .ss-dense {
    font-size: 13px;
    line-height: 18px;
  }
  .ss-subhead {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--ss-muted);
  }
  .ss-row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .ss-between {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .ss-grow {
    flex: 1;
    min-width: 0;
  }
  .ss-rule {
    width: 100%;
    height: 1px;
    margin: 0;
    border: 0;
    background: var(--ss-line);
  }
  .ss-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    gap: 12px;
  }
`;
