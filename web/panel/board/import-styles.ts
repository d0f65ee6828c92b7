import { css } from 'lit';

/** What a shared sequence holds, read before it is used. */
export const importStyles = css`
  ss-import-summary {
    display: block;
    max-width: 720px;
    margin-inline: auto;
    padding: 24px 20px 0;
  }
  .ss-import {
    display: grid;
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .ss-import > h3:focus {
    outline: none;
  }
  .ss-import > h4 {
    margin-top: 12px;
    font-weight: 600;
  }
  .ss-import-story {
    white-space: pre-wrap;
  }
  .ss-import-story.is-folded {
    max-height: 160px;
    overflow: hidden;
  }
  .ss-import-story.is-cut {
    mask-image: linear-gradient(to bottom, #000 calc(100% - 40px), transparent);
  }
  .ss-import > .ss-link {
    justify-self: start;
  }
  .ss-import-facts {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    gap: 4px 16px;
    margin-top: 8px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-import-facts > dt {
    color: var(--ss-muted);
  }
  .ss-import > ul {
    display: grid;
    gap: 4px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-import li > b {
    font-weight: 500;
  }
  .ss-import-quiet {
    color: var(--ss-muted);
  }
  .ss-import .ss-is-bad > .ss-i {
    width: 14px;
    height: 14px;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .ss-import-foot {
    position: sticky;
    bottom: 0;
    display: grid;
    gap: 8px;
    margin-top: 16px;
    padding: 12px 0;
    border-top: 1px solid var(--ss-line);
    background: var(--ss-bg);
  }
  .ss-import-foot > .ss-row {
    flex-wrap: wrap;
  }
`;
