import { wholeWords } from '../../core/words/whole.ts';
import type { FirstWords, PanelServices, Words } from '../contexts.ts';
import { pictureStyles } from '../parts/picture-styles.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { buttons, fields, parts } from '../styles/controls.ts';
import { base, roles } from '../styles/roles.ts';
import { text } from '../styles/text.ts';
import { writing } from '../styles/writing.ts';
import { boardStyles } from './board-styles.ts';
import { Board, type BoardOptions } from './board.ts';
import { exportStyles } from './export-styles.ts';
import { gridStyles } from './grid-styles.ts';
import { importStyles } from './import-styles.ts';
import { libraryStyles } from './library-styles.ts';
import { reviewStyles } from './review-styles.ts';
import { slideshowStyles } from './slideshow-styles.ts';

/**
 * Opens the full-page board over ComfyUI, or brings the open one to `tab`. Esc or its close button ends it and gives
 * the focus back to where it was.
 */
export function openBoard(
  services: PanelServices,
  first: FirstWords,
  options: BoardOptions,
): HTMLDialogElement {
  const words = wholeWords(first);
  const open = document.querySelector<HTMLDialogElement>('dialog.ss-board');
  const board = open?.querySelector('ss-board');
  if (open && board) {
    board.show(options);
    return open;
  }
  adoptStyles(roles, base, text, buttons, fields, parts, pictureStyles);
  adoptStyles(writing, boardStyles, exportStyles, reviewStyles, slideshowStyles, gridStyles);
  adoptStyles(libraryStyles, importStyles);
  const dialog = makeDialog(words);
  dialog.append(Object.assign(new Board(), { services, words }).show(options));
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function makeDialog(words: Words): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'ss-board';
  dialog.setAttribute('aria-label', words.board.dialog);
  const opener = document.activeElement;
  dialog.addEventListener('cancel', keepWhileFull);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
  keepFromHost(dialog);
  return dialog;
}

/** Esc in full screen leaves full screen first. */
function keepWhileFull(event: Event) {
  if (event.target !== event.currentTarget || !document.fullscreenElement) return;
  event.preventDefault();
  void document.exitFullscreen();
}

/**
 * ComfyUI listens on window and document: its shortcuts would delete nodes, a paste would add some, and a dropped file
 * would be opened as a workflow.
 */
function keepFromHost(root: HTMLElement) {
  for (const type of ['keydown', 'copy', 'cut', 'paste']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  for (const type of ['dragover', 'drop']) {
    root.addEventListener(type, (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
  }
}
