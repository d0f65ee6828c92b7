import { n as explain } from "./follow-Bfk6FUQL.mjs";
import { a as b, u as i } from "./lit-6tICoNAd.mjs";
import { C as message, m as failureDetails } from "./page-t0HZRCOn.mjs";
// web/panel/styles/writing.ts
var writing = i`
  .ss-field:has(> .ss-names) {
    position: relative;
  }
  .ss-names {
    position: absolute;
    inset: calc(100% + 4px) 0 auto;
    z-index: 4;
    padding: 4px;
    border: 1px solid var(--ss-stroke);
    border-radius: 8px;
    background: var(--ss-bg);
    box-shadow: var(--ss-shadow);
    scroll-margin-bottom: 128px;
  }
  .ss-names > li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--ss-hit);
    padding: 0 10px;
    border-radius: 6px;
    cursor: pointer;
  }
  .ss-names .ss-chip {
    margin: 0 3px;
  }
  .ss-names > li:is(:hover, [aria-selected='true']) {
    background: var(--ss-surface-hover);
  }
  :is(.ss-names > li, .ss-toggle) > span:has(> .ss-chip) {
    display: grid;
  }
  .ss-notes:not(:has(p)) {
    display: none;
  }
  .ss-toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .ss-toggle {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--ss-hit-small);
    max-width: 100%;
    padding: 0 10px;
    border: 1px solid var(--ss-line);
    border-radius: 8px;
    background: none;
    color: var(--ss-muted);
    font-size: 13px;
    cursor: pointer;
  }
  .ss-toggle:hover {
    border-color: var(--ss-stroke);
    color: var(--ss-fg);
  }
  .ss-toggle[aria-pressed='true'] {
    border-color: transparent;
    background: var(--ss-selected);
    color: var(--ss-fg);
  }
  .ss-toggle[aria-pressed='false'] .ss-chip {
    opacity: 0.5;
  }
  ss-rewrite {
    display: block;
  }
  .ss-rewrite {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  .ss-working {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--ss-accent);
    animation: ss-breathe 1.2s ease-in-out infinite;
  }
  .ss-check {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 8px;
    min-height: max(24px, var(--ss-hit-small) - 4px);
    font-size: 12px;
    line-height: 16px;
    color: var(--ss-muted);
    cursor: pointer;
  }
  .ss-check > input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--ss-accent);
  }
  @media (pointer: coarse), (max-width: 480px) {
    .ss-check > input {
      width: 22px;
      height: 22px;
    }
  }
`;
// web/panel/parts/failure-message.ts
var failureMessage = (services, words, failure, way) => message({
	tone: "bad",
	...explain(words, failure),
	details: failureDetails(services, words, failure),
	actions: b`<button type="button" class="ss-btn ss-btn-small" @click=${way.onPress}>
      ${way.label}
    </button>`
});
export { writing as n, failureMessage as t };
