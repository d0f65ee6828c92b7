/** Markup that a page which took text for HTML would make elements of, or run, or load. `§` is its number. */
const markup = [
  '<img data-evil src=https://evil.example/§.png onerror=window.evil=§>',
  '<script data-evil>window.evil=§</script>',
  '<svg data-evil onload=window.evil=§>',
  '<iframe data-evil srcdoc="<script>parent.evil=§</script>"></iframe>',
  '"><b data-evil>',
  "'><b data-evil>",
  '` onmouseover=window.evil=§ data-evil ',
  '</textarea><b data-evil>',
  '</title></style></script><b data-evil>',
  '--><b data-evil><!--',
  ']]><b data-evil>',
  '<a data-evil href="javascript:window.evil=§">x</a>',
  ' javascript:window.evil=§',
  '<details data-evil open ontoggle=window.evil=§>',
  '<input data-evil autofocus onfocus=window.evil=§>',
  '<video data-evil><source onerror=window.evil=§>',
  '<math><mtext><table><mglyph><style><img data-evil src onerror=window.evil=§>',
  '<template data-evil shadowrootmode=open><b data-evil>',
  '<base data-evil href=https://evil.example/>',
  '<link data-evil rel=stylesheet href=https://evil.example/§.css>',
  '<meta data-evil http-equiv=refresh content="0;url=https://evil.example/§">',
  '<object data-evil data=https://evil.example/§>',
  '<embed data-evil src=https://evil.example/§>',
  '<form data-evil action=https://evil.example/§><button>',
  '<!--lit-part--><b data-evil><!--/lit-part-->',
  '<?lit$0123456789$><b data-evil>',
  '${html`<b data-evil>`}',
  '{{constructor.constructor("window.evil=§")()}}',
  '&lt;b data-evil&gt;&#60;b data-evil&#62;',
  '![x](https://evil.example/§.png) [x](javascript:window.evil=§)',
  'url(https://evil.example/§.png)',
  ';background:url(https://evil.example/§.png)',
  '<style data-evil>*{background:url(https://evil.example/§.png)}</style>',
  '<ss-board data-evil></ss-board>',
];

const wrappings: ((text: string) => string)[] = [
  (text) => `${text} §`,
  (text) => `Once upon a time ${text} there was`,
  (text) => `${text.toUpperCase()} §`,
  (text) => `${text.replaceAll('<', '<\n')} §`,
  (text) => `\u202e${text}\u0000 §`,
  (text) => `<div data-evil title="${text}">${text}</div>`,
];

/** Two hundred texts, each its own. */
export const hostileTexts: readonly string[] = wrappings
  .flatMap((wrapped) => markup.map(wrapped))
  .map((text, number) => text.replaceAll('§', String(number)))
  .slice(0, 200);

/** Fields of a document that hold what people write. */
const WRITTEN = new Set(
  'title style atmosphere name aliases look lookShort tags moment doing told light mood props prompt negative description text warnings trigger detail file model logline summary message'.split(
    ' ',
  ),
);

/** The value with every text that people write in it replaced by the next of `next`. */
export function fillTexts<T>(value: T, next: () => string): T;
export function fillTexts(value: unknown, next: () => string): unknown {
  return filled(value, '', next);
}

function filled(value: unknown, key: string, next: () => string): unknown {
  if (typeof value === 'string') return WRITTEN.has(key) ? next() : value;
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, key, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, name, next)]));
}

/** What came of hostile texts on this page; nothing, if they stayed texts. */
export function harm(): string[] {
  const elements = document.querySelectorAll('[data-evil], iframe, object, embed, base, meta[http-equiv]');
  const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil.example'));
  const run: unknown = Reflect.get(window, 'evil');
  return [
    ...[...elements].map(({ outerHTML }) => `element: ${outerHTML.slice(0, 120)}`),
    ...loaded.map(({ name }) => `request: ${name}`),
    ...(run === undefined ? [] : [`ran: ${JSON.stringify(run)}`]),
  ];
}
