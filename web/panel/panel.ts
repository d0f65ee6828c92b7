import { provide } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isGenerating, sequenceOf } from '../core/run/run.ts';
import type { Draft } from '../core/story/draft.ts';
import type { BoardOptions } from './board/board.ts';
import { servicesContext, wordsContext, type PanelServices, type FirstWords } from './contexts.ts';
import { Fill } from './controllers/fill.ts';
import { Follow } from './controllers/follow.ts';
import { icon, type IconName } from './parts/icon.ts';
import './parts/menu.ts';
import { message } from './parts/message.ts';
import { setRatio } from './parts/ratio.ts';
import { scrollerOf } from './parts/scroller.ts';
import { homeOf, type Step } from './steps.ts';
import { adoptStyles } from './styles/adopt.ts';
import { buttons, fields, parts } from './styles/controls.ts';
import { layout } from './styles/layout.ts';
import { base, roles } from './styles/roles.ts';
import { story } from './styles/story.ts';
import { text } from './styles/text.ts';
import './views/story.ts';

// Before the rest of the panel is loaded, whose own styles go before these.
adoptStyles(roles, base, text, buttons, fields, parts, layout, story);

// In its capture phase the host's own listeners at window and document run first; these stop the bubbling ones, of
// which one deletes the selected nodes of the user's graph and one loads dropped files as workflows.
const keptFromHost = ['keydown', 'copy', 'cut', 'paste', 'dragover', 'drop'] as const;

/** The root of everything in the sidebar: head, steps and the view of the current step. */
@customElement('ss-panel')
export class Panel extends LitElement {
  @provide({ context: servicesContext })
  @property({ attribute: false })
  services!: PanelServices;
  @provide({ context: wordsContext })
  @property({ attribute: false })
  words!: FirstWords;

  @state() private step: Step = 'story';
  /** The server is gone, so that a view's code could not be loaded. */
  @state() private unloadable = false;
  @state() private cleared: Draft | undefined;
  #home: Step | undefined;
  #heldFocus = false;
  protected readonly fill = new Fill(this);
  protected readonly follow = new Follow(this, () => [this.services.studio, this.services.drafts]);

  constructor() {
    super();
    for (const type of keptFromHost) this.addEventListener(type, this.#keep);
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.classList.add('ss-root');
  }

  protected override willUpdate() {
    setRatio(this, sequenceOf(this.services.studio.run));
    const home = homeOf(this.services.studio.run);
    if (home !== this.#home) this.step = home;
    this.#home = home;
    this.#heldFocus = this.contains(document.activeElement);
    if (this.step !== 'story') void this.#loadViews();
  }

  /** A new step begins at its top, and who works by keyboard does not fall out of the panel with the old one. */
  protected override updated(changed: PropertyValues) {
    if (!changed.has('step') || changed.get('step') === undefined) return;
    scrollerOf(this).scrollTop = 0;
    if (!this.#heldFocus || this.contains(document.activeElement)) return;
    this.querySelector<HTMLElement>('[aria-current=step]')?.focus();
  }

  /** A first visit needs the form only. The elements come to life in place when their code is there. */
  async #loadViews() {
    try {
      await import('./views/beyond-story.ts');
      this.unloadable = false;
    } catch {
      this.unloadable = true;
    }
  }

  protected override render() {
    return html`<div class="ss-top">${this.#renderHead()}${this.#renderSteps()}</div>
      ${this.#renderView()}`;
  }

  #renderHead() {
    const { common } = this.words;
    return html`<header class="ss-head">
      ${this.#renderTitle()}
      <ss-menu
        .label=${common.newMenu}
        iconName="plus"
        .items=${[{ label: common.createSequence, icon: 'story', onPick: () => this.#newStory() }]}
      ></ss-menu>
      ${this.#iconButton('library', common.library, () => void this.#openBoard({ tab: 'library' }))}
      ${this.#iconButton('board', common.openBoard, () => void this.#openBoard({ tab: 'review' }))}
    </header>`;
  }

  /** An empty tab asks first what to create; there is one type today, chosen from the start. */
  #renderTitle() {
    const { common, form } = this.words;
    const { studio, drafts } = this.services;
    const title = sequenceOf(studio.run)?.title || common.product;
    if (studio.run.phase !== 'StoryEntry' || drafts.draft.text !== '') {
      return html`<h2 class="ss-title">${title}</h2>`;
    }
    return html`<h2 class="ss-sr">${title}</h2>
      <span class="ss-create">
        <select aria-label=${form.create}>
          <option value="sequence">${common.createSequence}</option>
        </select>
        ${icon('down')}
      </span>`;
  }

  #iconButton(name: IconName, label: string, onClick: () => void) {
    return html`<button type="button" class="ss-icon" aria-label=${label} title=${label} @click=${onClick}>
      ${icon(name)}
    </button>`;
  }

  #renderSteps() {
    const { run, progress } = this.services.studio;
    const { common } = this.words;
    const total = progress?.total ?? 0;
    const hasRun = isGenerating(run) || sequenceOf(run)?.run != null;
    const runs = hasRun && progress ? `${progress.done}/${total}` : '';
    return html`<nav class="ss-steps" aria-label=${common.steps}>
      ${this.#renderStep('story', common.story, '', true, total > 0)}
      ${this.#renderStep('frames', common.frames, total ? `${total}` : '', this.#home !== 'story', hasRun)}
      ${this.#renderStep('run', common.run, runs, hasRun, total > 0 && progress?.done === total)}
      <button
        type="button"
        aria-disabled=${total > 0 ? 'false' : 'true'}
        @click=${() => total > 0 && this.#openBoard({ tab: hasRun ? 'slideshow' : 'review' })}
      >
        ${common.view}
      </button>
    </nav>`;
  }

  #renderStep(step: Step, label: string, count: string, reachable: boolean, done: boolean) {
    const current = this.step === step;
    const live = step === 'run' && isGenerating(this.services.studio.run);
    return html`<button
      type="button"
      class=${live ? 'ss-is-live' : ''}
      aria-current=${current ? 'step' : nothing}
      aria-disabled=${reachable ? 'false' : 'true'}
      @click=${() => reachable && (this.step = step)}
    >
      ${done ? icon('check') : nothing}${label}${count ? html` <span class="ss-count">${count}</span>` : nothing}${
        done ? html`<span class="ss-sr">, ${this.words.common.done}</span>` : nothing
      }
    </button>`;
  }

  #renderView() {
    const { phase } = this.services.studio.run;
    if (this.step === 'story')
      return html`<ss-story
        .cleared=${this.cleared}
        @ss-restored=${() => (this.cleared = undefined)}
        @ss-go-to-frames=${() => (this.step = 'frames')}
      ></ss-story>`;
    if (this.unloadable) return this.#renderUnloadable();
    if (this.step === 'run') {
      return html`<ss-run
        @ss-view-sequence=${() => this.#openBoard({ tab: 'slideshow' })}
        @ss-view-frame=${this.#viewFrame}
      ></ss-run>`;
    }
    if (phase === 'ValidationPending' || phase === 'PromptGeneration')
      return html`<ss-producing></ss-producing>`;
    return html`<ss-frames @ss-go-to-story=${() => (this.step = 'story')}></ss-frames>`;
  }

  #renderUnloadable() {
    const again = html`<button
      type="button"
      class="ss-btn ss-btn-small"
      @click=${() => void this.#loadViews()}
    >
      ${this.words.common.tryAgain}
    </button>`;
    return html`<div class="ss-body">
      ${message({ tone: 'bad', ...this.words.common.unreachable, actions: again })}
    </div>`;
  }

  /** A text that is not a sequence yet would be lost with an empty form: it can be brought back. */
  #newStory() {
    const { studio, drafts } = this.services;
    this.step = 'story';
    if (isGenerating(studio.run)) return;
    this.cleared = sequenceOf(studio.run) || drafts.draft.text === '' ? undefined : drafts.draft;
    drafts.clear();
    studio.newStory();
  }

  #viewFrame = (event: CustomEvent<string>) => this.#openBoard({ tab: 'slideshow', frame: event.detail });

  /** The board is large and often not wanted: it is loaded when it is. */
  async #openBoard(options: BoardOptions) {
    const { openBoard } = await import('./board/open-board.ts');
    openBoard(this.services, this.words, options);
  }

  #keep = (event: Event) => {
    event.stopPropagation();
    if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files')) this.#onFiles(event);
    if (event instanceof KeyboardEvent) this.#onKey(event);
  };

  /** A file that is dropped anywhere here is read in the library. */
  #onFiles(event: DragEvent) {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.type === 'drop' && files.length > 0) void this.#openBoard({ tab: 'library', files });
  }

  /** Ctrl+Enter is the primary action of whatever is shown. */
  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    const primary = this.querySelector<HTMLButtonElement>('.ss-foot .ss-btn-primary');
    // Leaving the field first makes an edit of what was typed last.
    primary?.focus();
    primary?.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-panel': Panel;
  }
}
