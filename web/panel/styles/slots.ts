import { css } from 'lit';

/** The screen of slots: one line each, and what would be sent. */
export const slots = css`
  .ss-foot-wrap {
    flex-wrap: wrap;
  }
  .ss-foot-wrap > .ss-btn {
    flex: 1 0 auto;
  }
  .ss-slots-head {
    margin: -8px;
  }
  .ss-slots-head .ss-big {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-slot {
    display: grid;
    gap: 4px;
    padding: 12px 0;
    border-top: 1px solid var(--ss-line);
  }
  .ss-slot > .ss-between {
    align-items: center;
  }
  .ss-slot strong {
    font-size: 13px;
    line-height: 20px;
  }
  .ss-slot-choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px;
  }
  .ss-slot-targets {
    display: grid;
  }
  .ss-slot-targets > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .ss-loads {
    display: grid;
    gap: 0 12px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-loads > dt {
    color: var(--ss-muted);
  }
  .ss-loads > dd {
    padding-bottom: 8px;
  }
  .ss-fold .ss-slot:first-child {
    border-top: 0;
  }
  .ss-sent {
    display: grid;
    gap: 12px;
  }
  .ss-sent > li {
    display: grid;
    gap: 2px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-sent :is(del, ins) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--ss-stroke);
    text-decoration: none;
    font: 12px/16px var(--ss-mono);
  }
  .ss-sent del {
    color: var(--ss-muted);
  }
  .ss-sent ins {
    border-color: var(--ss-accent);
  }
`;
