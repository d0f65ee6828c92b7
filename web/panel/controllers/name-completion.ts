import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Bible } from '../../core/bible.ts';
import type { Words } from '../../core/words/en.ts';
import { chip } from '../parts/chips.ts';
import { icon } from '../parts/icon.ts';

type Named = { name: string; aliases: readonly string[]; colour?: string };
type Open = { field: string; from: number; to: number; found: Named[]; active: number };

/** At most so many names are offered at once; another letter makes it fewer. */
const OFFERED = 6;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Characters and places whose name, or another word for them, begins a word with what was typed. */
function namesFor({ cast, places }: Bible, typed: string): Named[] {
  const begins = (word: string) =>
    plain(word)
      .split(/[\s-]+/u)
      .some((part) => part.startsWith(plain(typed)));
  const fits = ({ name, aliases }: Named) => [name, ...aliases].some(begins);
  return [...cast, ...places].filter((one) => one.name !== '' && fits(one)).slice(0, OFFERED);
}

/**
 * Offers the names of the bible behind an `@` in a text. The field keeps the focus: arrows choose, Enter and Tab take,
 * Escape closes.
 */
export class NameCompletion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #asked: () => { bible: Bible; words: Words };
  #open: Open | undefined;
  #shown: string | undefined;

  constructor(host: ReactiveControllerHost, asked: () => { bible: Bible; words: Words }) {
    this.#host = host;
    this.#asked = asked;
    host.addController(this);
  }

  hostDisconnected() {
    this.#open = undefined;
  }

  /** The list opens below its field, where the foot of the panel or the end of the window may be. */
  hostUpdated() {
    const shown = this.#open?.field;
    if (shown !== undefined && shown !== this.#shown) {
      document.querySelector(`#${CSS.escape(shown)}-names`)?.scrollIntoView({ block: 'nearest' });
    }
    this.#shown = shown;
  }

  /** Id of the name that Enter would take, for `aria-activedescendant`. */
  activeIn(field: string): string | undefined {
    return this.#open?.field === field ? idOf(field, this.#open.active) : undefined;
  }

  close() {
    if (!this.#open) return;
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  /** Looks at what stands before the caret; to be called after each input. */
  look(field: string, area: HTMLTextAreaElement | HTMLInputElement) {
    const to = area.selectionEnd ?? 0;
    const typed = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_'’-]*)$/u.exec(area.value.slice(0, to))?.[1];
    const found = typed === undefined ? [] : namesFor(this.#asked().bible, typed);
    this.#open =
      typed === undefined || found.length === 0
        ? undefined
        : { field, from: to - typed.length - 1, to, found, active: 0 };
    this.#host.requestUpdate();
  }

  /** Whether a key press was meant for the list. */
  key(event: KeyboardEvent, onText: (text: string) => void): boolean {
    const { currentTarget: area } = event;
    const open = this.#open;
    if (!open || !isField(area)) return false;
    const count = open.found.length;
    if (event.key === 'ArrowDown') this.#choose((open.active + 1) % count);
    else if (event.key === 'ArrowUp') this.#choose((open.active + count - 1) % count);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(open.active, area, onText);
    else if (event.key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  render(field: string, onText: (text: string) => void): TemplateResult | typeof nothing {
    const { rewrite } = this.#asked().words;
    const open = this.#open;
    if (open?.field !== field) return nothing;
    // The field keeps the focus: a press must not take it away before the click.
    const keep = (event: Event) => event.preventDefault();
    const take = (event: Event, index: number) => {
      const area = event.currentTarget instanceof Element ? fieldNear(event.currentTarget) : undefined;
      if (area) this.#take(index, area, onText);
    };
    return html`<ul class="ss-names" role="listbox" id="${field}-names" aria-label=${rewrite.names}>
        ${open.found.map(
          ({ name, colour }, index) =>
            html`<li
              role="option"
              id=${idOf(field, index)}
              aria-selected=${index === open.active ? 'true' : 'false'}
              @pointerdown=${keep}
              @click=${(event: Event) => take(event, index)}
            >
              ${
                colour === undefined
                  ? icon('place')
                  : html`<span aria-hidden="true">${chip({ name, colour })}</span>`
              }<span>${name}</span>
            </li>`,
        )}
      </ul>
      <span class="ss-sr" role="status">${rewrite.namesFound(open.found.length)}</span>`;
  }

  #choose(active: number) {
    if (this.#open) this.#open = { ...this.#open, active };
    this.#host.requestUpdate();
  }

  #take(index: number, area: HTMLTextAreaElement | HTMLInputElement, onText: (text: string) => void) {
    const open = this.#open;
    const chosen = open?.found[index];
    if (!open || !chosen) return;
    const rest = area.value.slice(open.to);
    const said = `@${chosen.name}${/^\p{L}|^$/u.test(rest) ? ' ' : ''}`;
    area.value = `${area.value.slice(0, open.from)}${said}${rest}`;
    const caret = open.from + said.length;
    area.setSelectionRange(caret, caret);
    this.close();
    onText(area.value);
  }
}

const idOf = (field: string, index: number) => `${field}-name-${index}`;

const isField = (target: EventTarget | null): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

function fieldNear(option: Element) {
  const area = option.closest('.ss-field')?.querySelector('textarea, input') ?? null;
  return isField(area) ? area : undefined;
}
