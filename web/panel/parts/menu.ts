import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon, type IconName } from './icon.ts';

export type MenuItem = {
  label: string;
  icon?: IconName;
  /** Key that does the same, shown at the right. */
  key?: string;
  onPick: () => void;
};

/**
 * A button that opens a menu. The list is a popover: it lies above every layer of the host and closes by Escape or a
 * press outside without code of ours.
 */
@customElement('ss-menu')
export class Menu extends LitElement {
  @property() label = '';
  @property() iconName: IconName = 'more';
  @property() hint = '';
  /** Shown beside the icon, where there is room for words. */
  @property() text = '';
  @property({ type: Boolean }) small = false;
  /** `tabindex` of the button, for lists where only one row is in the tab order. */
  @property({ type: Number }) tab = 0;
  @property({ attribute: false }) items: MenuItem[] = [];
  @state() private open = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button
        type="button"
        class=${this.text ? 'ss-btn' : `ss-icon ${this.small ? 'ss-icon-small' : ''}`}
        tabindex=${this.tab}
        aria-label=${this.label}
        title=${this.hint || this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.#toggle}
      >
        ${icon(this.iconName)}${this.text ? html`<span>${this.text}</span>` : nothing}
      </button>
      <div
        class="ss-menu"
        popover="auto"
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#toggled}
        @keydown=${this.#walk}
      >
        ${this.open ? this.items.map((item) => this.#renderItem(item)) : nothing}
      </div>`;
  }

  #renderItem({ label, icon: name, key, onPick }: MenuItem) {
    const pick = () => {
      this.#list.hidePopover();
      onPick();
    };
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${pick}>
      ${name ? icon(name) : nothing}<span>${label}</span>
      ${key ? html`<span class="ss-hint" aria-hidden="true">${key}</span>` : nothing}
    </button>`;
  }

  get #button(): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>('button[aria-haspopup]')!;
  }

  get #list(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]')!;
  }

  /** Opens the list with the focus on its first item. */
  #toggle = async () => {
    if (this.open) return this.#list.hidePopover();
    this.open = true;
    await this.updateComplete;
    this.#list.showPopover();
    this.#place();
    this.#items[0]?.focus();
  };

  #toggled = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return;
    const within = this.#list.contains(document.activeElement) || document.activeElement === document.body;
    this.open = false;
    if (within) this.#button.focus();
  };

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #walk = (event: KeyboardEvent) => {
    const items = this.#items;
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) {
      if (event.key === 'Tab') this.#list.hidePopover();
      if (event.key === 'Escape') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    items.at(to % items.length)?.focus();
  };

  /** Under the button, its right edge at the button's; above it where the window ends. */
  #place() {
    const list = this.#list;
    const button = this.#button.getBoundingClientRect();
    const { width, height } = list.getBoundingClientRect();
    const below = button.bottom + 4 + height <= innerHeight;
    list.style.top = `${below ? button.bottom + 4 : Math.max(8, button.top - 4 - height)}px`;
    list.style.left = `${Math.max(8, Math.min(button.right - width, innerWidth - width - 8))}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-menu': Menu;
  }
}
