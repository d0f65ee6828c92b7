import { css } from 'lit';

/** The story form. */
export const story = css`
  .ss-story {
    min-height: 138px;
    max-height: 358px;
  }
  .ss-enhance-link {
    justify-self: start;
    align-self: flex-start;
    margin: -12px 0 -8px;
  }
  .ss-story-line {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: flex-start;
  }
  .ss-story-line > :first-child {
    flex: 0 0 108px;
  }
  .ss-story-line > :last-child {
    flex: 1 1 104px;
    min-width: 0;
  }
  .ss-over {
    color: var(--ss-danger);
  }
  .ss-group {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .ss-examples button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    width: calc(100% + 16px);
    min-height: var(--ss-hit);
    margin: 0 -8px;
    padding: 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ss-examples button:hover {
    background: var(--ss-surface);
  }
  .ss-examples strong {
    font-weight: 500;
  }
  .ss-examples .ss-hint:last-child {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-status {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    color: var(--ss-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .ss-status > .ss-link {
    margin-inline-start: auto;
  }
  .ss-status > .ss-link:only-child {
    margin-inline-start: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ss-status .ss-i {
    width: 14px;
    height: 14px;
  }
  .ss-fold {
    border-top: 1px solid var(--ss-line);
  }
  .ss-fold > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: 6px;
    min-height: max(40px, var(--ss-hit));
    font-size: 13px;
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .ss-fold > summary::-webkit-details-marker {
    display: none;
  }
  .ss-fold > summary > .ss-i {
    color: var(--ss-muted);
    transition: rotate var(--ss-ease);
  }
  .ss-fold[open] > summary > .ss-i {
    rotate: 90deg;
  }
  .ss-fold > summary > .ss-hint {
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ss-fold-in {
    display: grid;
    gap: 12px;
    padding: 4px 0 16px;
  }
  .ss-fold-in > .ss-link,
  .ss-field > .ss-link {
    justify-self: start;
  }
  .ss-lora {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
  }
  .ss-lora > .ss-icon {
    grid-area: 1 / 3;
  }
  .ss-lora > .ss-field {
    grid-area: 2 / 1;
  }
  .ss-lora > .ss-input {
    grid-area: 2 / 2 / auto / -1;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-lora > .ss-field,
    .ss-lora > .ss-input {
      grid-area: auto / 1 / auto / -1;
    }
  }
  .ss-missing {
    display: grid;
    gap: 12px;
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .ss-missing strong {
    font-size: 13px;
    line-height: 20px;
  }
  .ss-missing .ss-code {
    display: block;
  }
  .ss-missing p {
    position: relative;
    padding-top: 4px;
  }
  .ss-missing .ss-link {
    display: inline-block;
    margin-inline-start: 8px;
  }
  .ss-lora > span:first-child {
    grid-area: 1 / 1 / auto / 3;
    overflow: hidden;
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
