/** The element that scrolls an element up and down: the host's, since the panel has none of its own. */
export function scrollerOf(element: HTMLElement): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}
