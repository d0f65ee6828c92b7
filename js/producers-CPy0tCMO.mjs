import { u as i } from "./lit-6tICoNAd.mjs";
// web/panel/styles/producers.ts
var producers = i`
  ss-producer-choice,
  ss-llm-servers,
  ss-llm-form {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .ss-switch-field {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 2px 10px;
    min-height: 24px;
    font-size: 13px;
    line-height: 18px;
  }
  .ss-switch-field > .ss-hint {
    grid-column: 2;
  }
  .ss-switch-field > label {
    padding: 3px 0;
    cursor: pointer;
  }
  .ss-switch {
    position: relative;
    flex: none;
    width: 32px;
    height: 18px;
    margin: 0;
    border-radius: 9px;
    appearance: none;
    background: color-mix(in srgb, var(--ss-muted) 65%, var(--ss-bg));
    cursor: pointer;
    transition: background var(--ss-ease);
  }
  .ss-switch::after {
    content: '';
    position: absolute;
    inset: 2px auto 2px 2px;
    width: 14px;
    border-radius: 7px;
    background: var(--ss-bg);
    transition: translate var(--ss-ease);
  }
  .ss-switch:checked {
    background: var(--ss-accent);
  }
  .ss-switch:checked::after {
    translate: 14px 0;
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-switch-field {
      min-height: 44px;
    }
    .ss-switch-field > label {
      padding: 12px 0;
    }
  }
  .ss-shot-count {
    font-weight: 500;
    line-height: var(--ss-hit);
  }
  .ss-server {
    display: grid;
    gap: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--ss-line);
    min-width: 0;
  }
  .ss-server-form {
    display: grid;
    gap: 12px;
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--ss-line);
    min-width: 0;
  }
  .ss-server-line {
    overflow-wrap: anywhere;
  }
  .ss-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ss-found {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ss-found > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 8px;
  }
  .ss-found strong {
    font-size: 13px;
    font-weight: 500;
  }
  .ss-found .ss-hint {
    display: block;
    overflow-wrap: anywhere;
  }
  .ss-abilities {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
  }
`;
export { producers as t };
