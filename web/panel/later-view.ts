import { wholeWords } from '../core/words/whole.ts';
import type { Words } from './contexts.ts';
import { laterWords } from './later-words.ts';
import { View } from './view.ts';

laterWords.whole = wholeWords;

/** A view that is not part of the first open, and so may say anything. */
export abstract class LaterView extends View {
  protected override get words(): Words {
    return wholeWords(this.firstWords);
  }
}
