import { css } from 'lit';

/** The prompt enhancer. */
export const enhance = css`
  ss-enhancer {
    display: contents;
  }
  .ss-enhance-head {
    margin: -8px -8px -4px;
  }
  .ss-enhanced {
    padding-top: 12px;
    border-top: 1px solid var(--ss-line);
    scroll-margin-top: 96px;
  }
  .ss-enhanced-head {
    align-items: center;
  }
  .ss-enhanced-news:empty {
    position: absolute;
    min-height: 0;
  }
  .ss-enhanced > ol > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    padding: 8px 0;
    border-top: 1px solid var(--ss-line);
    overflow-wrap: anywhere;
  }
  .ss-enhanced > ol > li > div {
    display: grid;
    gap: 4px;
    user-select: text;
  }
  .ss-enhanced > ol > li > button {
    margin-inline-end: -6px;
  }
  .ss-enhanced-add {
    margin-top: 4px;
  }
`;
