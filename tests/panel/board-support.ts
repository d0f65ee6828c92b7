import { sendKeys } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.js';
import { ok, type Failure, type Result } from '../../web/core/failure.ts';
import type { ImportSummary } from '../../web/core/import/summary.ts';
import type { Run } from '../../web/core/run/run.ts';
import type { ImageFile } from '../../web/core/image-file.ts';
import type { Frame, Sequence, Take } from '../../web/core/sequence.ts';
import { en } from '../../web/core/words/en.ts';
import type { BoardOptions } from '../../web/panel/board/board.ts';
import { openBoard } from '../../web/panel/board/open-board.ts';
import type { PanelServices } from '../../web/panel/contexts.ts';
import type { Shared, Summary } from '../../web/services/library/library.ts';
import { fakeServices } from './support/fake-services.ts';
import * as samples from './support/samples.ts';

/** One blue pixel: a picture that loads without a server. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADAgH/p2bRWwAAAABJRU5ErkJggg==';

const told = (number: number, patch: Partial<Frame>) => ({
  description: `What happens in ${number}`,
  ...patch,
});

/** A frame without a take. */
export const frame = (number: number, patch: Partial<Frame> = {}): Frame =>
  samples.frame(number, told(number, patch));

/** A frame with a finished picture. */
export const drawn = (number: number, patch: Partial<Frame> = {}): Frame =>
  samples.drawn(number, told(number, patch));

/** A frame whose last take is in a state. */
export const inState = (number: number, state: Take['state'], failure?: Failure): Frame => ({
  ...samples.inState(number, state, failure),
  ...told(number, {}),
});

export const failed = (number: number): Frame => inState(number, 'failed', { code: 'out-of-memory' });

export const sequence = (frames: Frame[], patch: Partial<Sequence> = {}): Sequence =>
  samples.sequence(frames.length, { title: 'The pass', frames, ...patch });

export const reviewing = (of: Sequence): Run => ({ phase: 'PromptsReview', sequence: of, past: [] });
export const complete = (of: Sequence): Run => ({ phase: 'SequenceComplete', sequence: of, past: [] });
export const generating = (of: Sequence): Run => ({ ...samples.generating(), sequence: of });
export const storyEntry = samples.storyEntry;

// In a browser axe-core is a plain script that leaves a global.
declare const axe: typeof Axe;

const SELECTORS = {
  button: 'button:not([role])',
  tab: '[role=tab]',
  tabpanel: '[role=tabpanel]',
  spinbutton: '[role=spinbutton]',
  textbox: 'textarea, input[type=text]:not([role])',
  combobox: 'select',
  list: 'ol, ul',
  listitem: 'li',
  img: '[role=img]',
  menuitem: '[role=menuitem]',
  status: '[role=status]',
  alert: '[role=alert]',
  progressbar: 'progress',
  slider: '[role=slider]',
  heading: 'h2, h3',
} as const;
type Role = keyof typeof SELECTORS;

/** The name that assistive technology would read, as axe computes it. */
export function accessibleName(element: Element): string {
  axe.setup(document.body);
  try {
    return axe.commons.text.accessibleText(element).trim();
  } finally {
    axe.teardown();
  }
}

/** What a user perceives under a role, and under a name if one is given. */
export function allByRole(root: ParentNode, role: Role, name?: string | RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) => {
    if (element.closest('[aria-hidden=true]') || !element.checkVisibility()) return false;
    if (name === undefined) return true;
    const own = accessibleName(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
}

export function byRole(root: ParentNode, role: Role, name?: string | RegExp): HTMLElement {
  const [found, ...others] = allByRole(root, role, name);
  if (found && others.length === 0) return found;
  throw new Error(`${found ? others.length + 1 : 'No'} elements are a ${role} named ${String(name)}`);
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The field of a role and name, for its value. */
export function fieldOf(root: ParentNode, role: 'textbox' | 'combobox' | 'spinbutton', name: string): Field {
  const field = byRole(root, role, name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  if (field instanceof HTMLSelectElement) return field;
  throw new Error(`${name} is no field`);
}

/** Resolves once `holds` does; the frames in between let elements render. */
export async function until(holds: () => unknown): Promise<void> {
  const last = performance.now() + 30_000;
  while (!holds()) {
    if (performance.now() > last) throw new Error(`It never came: ${holds.toString()}`);
    await taskDone();
  }
}

// Not by animation frames: they stand still in a page that another test's page covers.
const taskDone = () => new Promise((resolve) => setTimeout(resolve));

/** Lets every element of the board render what it knows. */
export async function rendered(): Promise<void> {
  await taskDone();
  await taskDone();
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await rendered();
}

/** Types into a field as a user does, without leaving it. */
export async function type(field: Field, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered();
}

export async function choose(select: Field, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered();
}

/** Presses a key while a modifier is held. */
export async function pressWith(modifier: 'Control' | 'Alt', key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
  await rendered();
}

/** What axe finds grave in a part of the page, once no fade is under way. */
export async function graveFindings(root: HTMLElement): Promise<string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Stands for the browser's full screen, which is one for all pages of a test run and would cover the others: notes what
 * the board asks for and answers as the browser does.
 */
export function recordFullScreen(): string[] {
  const asked: string[] = [];
  const become = (element: Element | null, what: string) => {
    asked.push(what);
    Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
    document.dispatchEvent(new Event('fullscreenchange'));
    return Promise.resolve();
  };
  const board = document.querySelector('ss-board');
  if (board) board.requestFullscreen = () => become(board, 'enter');
  document.exitFullscreen = () => become(null, 'leave');
  return asked;
}

export function closeBoard(): void {
  document.querySelector<HTMLDialogElement>('dialog.ss-board')?.close();
  document.querySelector('dialog.ss-board')?.remove();
  Reflect.deleteProperty(document, 'fullscreenElement');
  Reflect.deleteProperty(document, 'exitFullscreen');
}

/** A folder of sequences; give `list` another value to let it fail. */
export class FakeLibrary {
  found: Result<Summary[]> = ok([]);
  stored = new Map<string, Result<Sequence>>();
  readonly removed: string[] = [];
  picture = PIXEL;

  look = (onFound: (summaries: Summary[]) => void): Promise<Result<Summary[]>> => {
    if (this.found.ok) onFound(this.found.value);
    return Promise.resolve(this.found);
  };
  load = (id: string): Promise<Result<Sequence>> =>
    Promise.resolve(this.stored.get(id) ?? { ok: false, failure: { code: 'not-found' } });
  remove = (id: string): Promise<Result<void>> => {
    this.removed.push(id);
    return Promise.resolve(ok(undefined));
  };
  rebuilt: Result<Sequence> = { ok: false, failure: { code: 'import-refused', about: { why: 'no-note' } } };
  readonly adopted: string[] = [];
  rebuild = (_id: string) => Promise.resolve(this.rebuilt);
  adopt = (sequence: Sequence) => Promise.resolve(void this.adopted.push(sequence.id));
  shared: Result<Shared> = { ok: false, failure: { code: 'import-refused', about: { why: 'broken' } } };
  compared: Result<ImportSummary> = { ok: false, failure: { code: 'server-unreachable' } };
  readShared = (_files: readonly File[]) => Promise.resolve(this.shared);
  compare = (_shared: Shared) => Promise.resolve(this.compared);
  thumbnailUrl = (_id: string, path: string) => `${this.picture}#small/${path}`;
  imageUrl = (file: ImageFile) => `${this.picture}#${file.filename}`;
}

/** The board on the page with fake services, as a user finds it. */
export function showBoard(run: Run, options: BoardOptions, library = new FakeLibrary()) {
  const fakes = fakeServices();
  const { studio } = fakes;
  studio.run = run;
  studio.open = (opened) => {
    studio.asked.push(`open ${opened.id}`);
    studio.become(opened.status === 'complete' ? complete(opened) : reviewing(opened));
  };
  const host = { locale: () => 'en' };
  const services: PanelServices = Object.assign(fakes.forPanel, { library, host });
  const dialog = openBoard(services, en, options);
  return { studio, library, dialog };
}
