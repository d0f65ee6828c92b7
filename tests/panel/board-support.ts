import { sendKeys } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.js';
import { ok, type Failure, type Result } from '../../web/core/failure.ts';
import type { Run } from '../../web/core/run/run.ts';
import type { Frame, ImageFile, Sequence, Take } from '../../web/core/sequence.ts';
import { en } from '../../web/core/words/en.ts';
import type { BoardOptions } from '../../web/panel/board/board.ts';
import { openBoard } from '../../web/panel/board/open-board.ts';
import type { PanelServices } from '../../web/panel/contexts.ts';
import type { Summary } from '../../web/services/library/library.ts';
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
  heading: 'h2, h3',
} as const;
type Role = keyof typeof SELECTORS;

function accessibleName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const text = labels.length > 0 ? labels.map((one) => one.querySelector('span') ?? one) : [element];
  return text
    .map((one) => one.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
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

export function byRole<T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  role: Role,
  name?: string | RegExp,
): T {
  const found = allByRole(root, role, name);
  if (found.length !== 1) throw new Error(`${found.length} elements are a ${role} named ${String(name)}`);
  return found[0] as T;
}

/** Resolves once `holds` does; the frames in between let elements render. */
export async function until(holds: () => unknown): Promise<void> {
  const last = performance.now() + 3000;
  while (!holds()) {
    if (performance.now() > last) throw new Error(`It never came: ${holds.toString()}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Lets every element of the board render what it knows. */
export async function rendered(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await rendered();
}

/** Types into a field as a user does, without leaving it. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered();
}

export async function choose(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
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

// In a browser axe-core is a plain script that leaves a global.
declare const axe: typeof Axe;

/** What axe finds grave in a part of the page, once no fade is under way. */
export async function graveFindings(root: HTMLElement): Promise<string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export function closeBoard(): void {
  document.querySelector<HTMLDialogElement>('dialog.ss-board')?.close();
  document.querySelector('dialog.ss-board')?.remove();
}

/** A folder of sequences; give `list` another value to let it fail. */
export class FakeLibrary {
  found: Result<Summary[]> = ok([]);
  stored = new Map<string, Result<Sequence>>();
  readonly removed: string[] = [];
  picture = PIXEL;

  list = () => Promise.resolve(this.found);
  load = (id: string): Promise<Result<Sequence>> =>
    Promise.resolve(this.stored.get(id) ?? { ok: false, failure: { code: 'not-found' } });
  remove = (id: string): Promise<Result<void>> => {
    this.removed.push(id);
    return Promise.resolve(ok(undefined));
  };
  thumbnailUrl = (_id: string, path: string) => `${this.picture}#small/${path}`;
  imageUrl = (file: ImageFile) => `${this.picture}#${file.filename}`;
}

/** The board on the page with fake services, as a user finds it. */
export function showBoard(run: Run, options: BoardOptions, library = new FakeLibrary()) {
  const { studio, forPanel } = fakeServices();
  studio.run = run;
  studio.open = (opened) => {
    studio.asked.push(`open ${opened.id}`);
    studio.become(opened.status === 'complete' ? complete(opened) : reviewing(opened));
  };
  const services = { ...forPanel, library, host: { locale: () => 'en' } };
  // Only what the board uses: the whole set belongs to the page.
  const dialog = openBoard(services as unknown as PanelServices, en, options);
  return { studio, library, dialog };
}
