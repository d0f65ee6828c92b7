import type Axe from 'axe-core';
import 'axe-core/axe.js';
import { ReactiveElement } from 'lit';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { en } from '../../../web/core/words/en.ts';
import type { Run } from '../../../web/core/run/run.ts';
import { Panel } from '../../../web/panel/panel.ts';
// Loaded on demand on the page; here at once, so that tests wait for nothing but rendering.
import '../../../web/panel/views/beyond-story.ts';
import '../../../web/panel/views/story/slots.ts';
import { fakeServices, type FakeOptions } from './fake-services.ts';

// In a browser axe-core is a plain script that leaves a global.
declare const axe: typeof Axe;

/** The panel at a width, on a phone's page that is as wide or in a sidebar of a wider `page`, in the state of a run. */
export async function showPanel(options: FakeOptions & { run?: Run; width?: number; page?: number } = {}) {
  await setViewport({ width: options.page ?? options.width ?? 1000, height: 900 });
  const services = fakeServices(options);
  if (options.run) services.studio.run = options.run;
  const panel = Object.assign(new Panel(), { services: services.forPanel, words: en });
  const side = document.createElement('div');
  // The sidebar as the host has it: a fixed box with a scroller of its own.
  Object.assign(side.style, {
    width: `${Math.min(options.width ?? 400, 400)}px`,
    height: '860px',
    overflowY: 'auto',
  });
  side.append(panel);
  document.body.replaceChildren(side);
  document.body.style.margin = '0';
  await settled(panel);
  return { ...services, panel, side };
}
export type Shown = Awaited<ReturnType<typeof showPanel>>;

/** Waits until nothing in the panel renders or fades any more. */
export async function settled(root: Element): Promise<void> {
  await frameDrawn();
  for (let pending = true; pending;) {
    const elements = [root, ...root.querySelectorAll('*')];
    const done = await Promise.all(
      elements.flatMap((element) => (element instanceof ReactiveElement ? [element.updateComplete] : [])),
    );
    pending = done.includes(false);
  }
  await frameDrawn();
  const ending = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

const frameDrawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Asks again until it holds, so that tests wait for what they mean and not for a time. */
export async function until<T>(look: () => T | undefined | false, what = 'the condition'): Promise<T> {
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    const seen = look();
    if (seen) return seen;
    await frameDrawn();
  }
  throw new Error(`Waited in vain for ${what}`);
}

const roles: Record<string, string> = {
  button: 'button',
  textbox: 'textarea, input.ss-input',
  spinbutton: '[role=spinbutton]',
  combobox: 'select',
  list: 'ol, ul',
  listitem: 'li',
  progressbar: '[role=progressbar]',
  tab: '[role=tab]',
  menuitem: '[role=menuitem]',
  alert: '[role=alert]',
  status: '[role=status]',
};

/** The accessible name as axe computes it from the tree that assistive technology sees. */
function nameOf(element: Element): string {
  return axe.commons.text.accessibleText(element).trim();
}

/** All elements of a role, with a name where one is asked for. */
export function allByRole(root: ParentNode, role: keyof typeof roles, name?: string | RegExp): HTMLElement[] {
  axe.setup(document.body);
  try {
    const found = [...root.querySelectorAll<HTMLElement>(roles[role] ?? `[role=${role}]`)];
    const asked = (element: Element) => role !== 'button' || !element.matches('[role=tab], [role=menuitem]');
    const named = (own: string) => (typeof name === 'string' ? own === name : (name?.test(own) ?? true));
    return found.filter((element) => asked(element) && element.checkVisibility() && named(nameOf(element)));
  } finally {
    axe.teardown();
  }
}

/** The one element of a role and name that can be seen. */
export function byRole(root: ParentNode, role: keyof typeof roles, name?: string | RegExp): HTMLElement {
  const [element, ...others] = allByRole(root, role, name);
  if (!element) throw new Error(`There is no ${role} named ${String(name)}`);
  if (others.length > 0) throw new Error(`There are ${others.length + 1} ${role}s named ${String(name)}`);
  return element;
}

export const maybeByRole = (root: ParentNode, role: keyof typeof roles, name?: string | RegExp) =>
  allByRole(root, role, name)[0];

/** An element of a kind, or an error that says what it is instead. */
function as<Kind extends Element>(kind: new () => Kind, element: Element): Kind {
  if (!(element instanceof kind)) throw new Error(`A ${element.tagName} is not a ${kind.name}`);
  return element;
}

export const selectNamed = (root: ParentNode, name: string | RegExp) =>
  as(HTMLSelectElement, byRole(root, 'combobox', name));
export const numberNamed = (root: ParentNode, name: string | RegExp) =>
  as(HTMLInputElement, byRole(root, 'spinbutton', name));
export const areaNamed = (root: ParentNode, name: string | RegExp) =>
  as(HTMLTextAreaElement, byRole(root, 'textbox', name));

/** The text of the option that is chosen. */
export const chosenIn = (select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim();

/** Types a text into a field as a whole. */
export async function fill(field: HTMLElement, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(document.body);
}

/** Chooses an option by its text. */
export async function choose(select: HTMLElement, label: string | RegExp): Promise<void> {
  const field = as(HTMLSelectElement, select);
  const option = [...field.options].find(({ text }) =>
    typeof label === 'string' ? text.trim() === label : label.test(text),
  );
  if (!option) throw new Error(`No option ${String(label)}`);
  field.value = option.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(document.body);
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settled(document.body);
}

/** Presses keys one after the other; `Control+Enter` holds the first while it presses the last. */
export async function press(...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop() ?? '';
    for (const modifier of held) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of held.toReversed()) await sendKeys({ up: modifier });
  }
  await settled(document.body);
}

/** What axe finds that would keep people out. */
export async function barriers(root: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Elements that stick out of the sidebar at its right. */
export function sticksOut(side: HTMLElement): string[] {
  const { right } = side.getBoundingClientRect();
  return [...side.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > right + 0.5)
    .filter((element) => !element.closest('.ss-sr') && !hiddenByAncestor(element, side))
    .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
}

function hiddenByAncestor(element: Element, side: Element): boolean {
  for (let at = element.parentElement; at && at !== side; at = at.parentElement) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX === 'hidden' || overflowX === 'clip') return true;
  }
  return false;
}

/** Visible text, white space joined. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
