import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { servicesContext, wordsContext, type FirstWords, type PanelServices } from './contexts.ts';
import type { Failure } from '../core/failure.ts';
import type { Explanation } from '../core/words/failures.ts';
import { explain } from '../core/words/words.ts';
import { laterWords } from './later-words.ts';
import { Follow } from './controllers/follow.ts';

/**
 * A part of the panel with the page's services and words. It lives in the light DOM: text fields inside a shadow root
 * break the host's undo, copy and paste. A view renders again with every change of the stores it names.
 */
export abstract class View extends LitElement {
  @consume({ context: servicesContext }) protected services!: PanelServices;
  @consume({ context: wordsContext }) protected firstWords!: FirstWords;

  protected get words(): FirstWords {
    return this.firstWords;
  }

  /** A failure in words. They are loaded with those of the later views: until then there is nothing to say. */
  protected explained(failure: Failure): Explanation | undefined {
    const { whole } = laterWords;
    if (whole) return explain(whole(this.firstWords), failure);
    void import('./later-view.ts').then(() => this.requestUpdate());
    return undefined;
  }

  // Contexts are asked for when the element is connected, by controllers that were added before this one.
  protected readonly follow = new Follow(this, () => this.stores());

  protected stores(): EventTarget[] {
    return [this.services.studio];
  }

  protected override createRenderRoot() {
    return this;
  }
}
