import type { ApiGraph } from '../../../web/core/api-graph.ts';
import { bindingOf, chooseSlot, type Reading } from '../../../web/core/binding/reading.ts';
import type { SlotName, SlotTarget } from '../../../web/core/binding/binding.ts';
import { applyEdit, type Edit, type RenderPrompt } from '../../../web/core/edit.ts';
import { fail, ok, type Failure, type Result } from '../../../web/core/failure.ts';
import type { ShippedChoice } from '../../../web/core/graph/shipped-choices.ts';
import { enhance, type EnhanceRequest } from '../../../web/core/producer/enhance/enhance.ts';
import type { Span } from '../../../web/core/run/estimate.ts';
import type { Finding } from '../../../web/core/preflight/finding.ts';
import { progressOf } from '../../../web/core/run/progress.ts';
import { isGenerating, sequenceOf, type Run } from '../../../web/core/run/run.ts';
import type { ImageFile } from '../../../web/core/image-file.ts';
import type { Engine, Sequence } from '../../../web/core/sequence.ts';
import { emptyDraft, type Draft } from '../../../web/core/story/draft.ts';
import type { PanelServices } from '../../../web/panel/contexts.ts';
import type { Asked, EnhancedBy, Rewritten } from '../../../web/services/producer/writer.ts';
import type { CanvasReading } from '../../../web/services/comfy/canvas.ts';
import type { Host } from '../../../web/services/host.ts';
import { FakeProducers } from './fake-producers.ts';
import { NOW, shipped, storyEntry } from './samples.ts';

/** One blue pixel: a picture that loads without a server. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADAgH/p2bRWwAAAABJRU5ErkJggg==';

class Store extends EventTarget {
  changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/** A studio that edits as the real one does and otherwise remembers what it was asked for. */
export class FakeStudio extends Store {
  run: Run = storyEntry();
  preview: string | undefined;
  saving: 'saved' | 'saving' | Failure = 'saved';
  /** Writes the prompt of a shot that was edited. */
  render: RenderPrompt = (shot, { bible }) => ({
    prompt: [
      ...shot.cast.map(({ id }) => bible.cast.find((member) => member.id === id)?.look),
      shot.moment,
    ].join(', '),
  });
  estimate: Span | null = null;
  following: Failure | undefined;
  mended: Failure | undefined;
  storage: Failure | undefined;
  readonly asked: string[] = [];
  readonly drafts: Draft[] = [];
  readonly edits: Edit[] = [];
  #ids = 0xa0;

  now = () => NOW;

  get progress() {
    return progressOf(this.run, NOW);
  }

  get sequence(): Sequence {
    const sequence = sequenceOf(this.run);
    if (!sequence) throw new Error('no sequence is open');
    return sequence;
  }

  become(run: Run) {
    this.run = run;
    this.changed();
  }

  edit(edit: Edit) {
    this.edits.push(edit);
    if (isGenerating(this.run)) return;
    const fresh = () => (this.#ids++).toString(16).padStart(8, '0');
    const named =
      edit.do === 'add-frames'
        ? { ...edit, newIds: edit.frames.map(fresh) }
        : 'newId' in edit
          ? { ...edit, newId: fresh() }
          : edit;
    const next = applyEdit(this.sequence, named, this.render);
    const past = 'past' in this.run ? this.run.past : [];
    this.become({ phase: 'PromptsReview', sequence: next, past: [...past, this.sequence] });
  }

  undo() {
    this.asked.push('undo');
    if (!('past' in this.run)) return;
    const before = this.run.past.at(-1);
    if (before) this.become({ phase: 'PromptsReview', sequence: before, past: this.run.past.slice(0, -1) });
  }

  generatePrompts(draft: Draft) {
    this.drafts.push(draft);
    this.become({ phase: 'PromptGeneration', draft, attempt: '1' });
  }

  #ask = (what: string) => () => void this.asked.push(what);

  cancelPrompts = () => {
    this.asked.push('cancel prompts');
    this.become(storyEntry());
  };
  newStory = () => {
    this.asked.push('new story');
    this.become(storyEntry());
  };
  tryAgain = this.#ask('try again');
  startGeneration = this.#ask('start');
  pause = this.#ask('pause');
  resume = this.#ask('resume');
  cancel = this.#ask('cancel');
  retryFailed = this.#ask('retry failed');
  /** What the check before the start finds. */
  findings: Finding[] = [];
  preflight = () => Promise.resolve(this.findings);
  drawWith = (draft: Draft) => Promise.resolve(void this.drafts.push(draft));
  tryFrame = (id: string) => void this.asked.push(`try ${id}`);
  retryFrame = (id: string, how?: { newSeed?: boolean }) =>
    void this.asked.push(`retry ${id}${how?.newSeed ? ' with a new seed' : ''}`);
  cancelFrame = (id: string) => void this.asked.push(`cancel ${id}`);
  draw = (which: string) => void this.asked.push(`draw ${which}`);
  freeMemory = () => Promise.resolve(void this.asked.push('free memory'));
  review = this.#ask('review');
  takeOver = this.#ask('take over');
  open = (sequence: Sequence) => void this.asked.push(`open ${sequence.id}`);
}

class FakeDrafts extends Store {
  draft: Draft = emptyDraft;

  set(patch: Partial<Draft>) {
    this.draft = { ...this.draft, ...patch };
    this.changed();
  }

  clear() {
    this.set(emptyDraft);
  }
}

class FakeFacts extends Store {
  facts: { version: string; checkpoints: string[]; shipped: ShippedChoice[]; loras: string[] } | undefined;
  failure: Failure | undefined;

  constructor(offered: ShippedChoice[]) {
    super();
    const checkpoints = offered.flatMap(({ files }) => files.flatMap(({ options }) => options));
    this.facts = { version: '0.3.75', checkpoints, shipped: offered, loras: ['paper_grain.safetensors'] };
  }

  refresh = () => Promise.resolve();
}

const target = (node: string, input: string): SlotTarget => ({ node, input });

const node = (class_type: string, inputs: Record<string, unknown>, title = class_type) => ({
  class_type,
  inputs,
  _meta: { title },
});

/** A text-to-image workflow with a second pass in a subgraph. */
export const graph: ApiGraph = {
  '3': node('KSampler', {
    seed: 42,
    steps: 20,
    cfg: 7,
    positive: ['6', 0],
    negative: ['7', 0],
    latent_image: ['5', 0],
  }),
  '5': node('EmptyLatentImage', { width: 1024, height: 1024, batch_size: 1 }, 'Size'),
  '6': node('CLIPTextEncode', { text: 'a prompt' }, 'Scene'),
  '7': node('CLIPTextEncode', { text: '' }, 'Not this'),
  '9': node('SaveImage', { images: ['75:90', 0], filename_prefix: 'ComfyUI' }, 'Save'),
  '75:90': node(
    'SecondPass',
    { images: ['3', 0], text: '', seed: 7, width: 512, height: 512 },
    'Second pass',
  ),
};

const reading = (open: SlotName[]): Reading => {
  const of = (slot: SlotName, node: string, input: string, value: string): Reading['slots'][number] => ({
    slot,
    sure: open.includes(slot) ? 'choose' : slot === 'seed' ? 'guess' : 'sure',
    targets: open.includes(slot) ? [] : [target(node, input)],
    reason: 'traced',
    candidates: [
      { target: target(node, input), title: `KSampler: ${input}`, value },
      { target: target('75:90', input), title: `Second pass: ${input}`, value },
    ],
  });
  const slots: Reading['slots'] = [
    of('positive', '6', 'text', 'a prompt'),
    of('negative', '7', 'text', ''),
    of('seed', '3', 'seed', '42'),
    of('width', '5', 'width', '1024'),
    of('height', '5', 'height', '1024'),
    of('prefix', '9', 'filename_prefix', 'ComfyUI'),
    { slot: 'batch', sure: 'none', targets: [], candidates: [], reason: 'not-there' },
  ];
  return {
    graph,
    binding: bindingOf(slots, '9'),
    slots,
  };
};

class FakeCanvas extends Store {
  readonly name = 'portrait study';
  reading: CanvasReading | undefined;
  failure: Failure | undefined;
  /** What was read, before any choice. */
  readonly before: Reading;

  constructor(open: SlotName[]) {
    super();
    this.before = reading(open);
    const { before } = this;
    this.reading = { name: this.name, graph, reading: before, found: before, source: graph };
  }

  refresh = () => Promise.resolve();

  choose(slot: SlotName, chosen: SlotTarget | readonly SlotTarget[] | null) {
    if (!this.reading) return;
    this.reading = { ...this.reading, reading: chooseSlot(this.reading.reading, slot, chosen) };
    this.changed();
  }

  unchoose(slot: SlotName) {
    const before = this.before.slots.find((entry) => entry.slot === slot);
    if (!this.reading || !before) return;
    const { reading } = this.reading;
    const slots = reading.slots.map((entry) => (entry.slot === slot ? before : entry));
    const binding = bindingOf(slots, reading.binding.output);
    this.reading = { ...this.reading, reading: { ...reading, slots, binding } };
    this.changed();
  }

  found = (slot: SlotName) => this.before.slots.find((entry) => entry.slot === slot)?.targets ?? [];

  engine = (): Promise<Result<Engine>> => {
    if (!this.reading) return Promise.resolve(fail('bad-graph'));
    const { name, graph, reading } = this.reading;
    return Promise.resolve(ok({ kind: 'canvas', name, graph, binding: reading.binding }));
  };
}

class FakeProducer extends Store {
  agentUrl: string | null = 'http://127.0.0.1:8790';

  setAgentUrl = (url: string | null): Promise<Result<void>> => {
    this.agentUrl = url;
    this.changed();
    return Promise.resolve(ok(undefined));
  };
}

/** What the panel asked the host to show on the canvas; the newest last. */
export const shownNodes: string[] = [];

const host: Host = {
  fetchApi: () => Promise.reject(new Error('the panel asks the services, not the host')),
  apiUrl: (route) => route,
  socketUrl: () => '',
  graphToPrompt: () => Promise.resolve({}),
  canvasName: () => '',
  showNode: (id) => {
    shownNodes.push(id);
    return Promise.resolve(Object.hasOwn(graph, id));
  },
  subgraphsAround: (id) => (id.startsWith('75:') ? ['Refine'] : []),
  locale: () => 'en',
  setTabBadge: () => undefined,
};

const inputFile = (filename: string): ImageFile => ({ filename, subfolder: '', type: 'input' });

/** Takes any PNG; the input folder holds two pictures. */
class FakeReferences {
  readonly uploaded: string[] = [];

  upload = (file: Blob, name: string): Promise<Result<ImageFile>> => {
    if (file.type !== 'image/png') return Promise.resolve(fail('not-a-picture', { name }));
    this.uploaded.push(name);
    return Promise.resolve(ok({ filename: name, subfolder: 'story-sequence', type: 'input' }));
  };
  ofFrame = () => undefined;
  inputFolder = () => Promise.resolve(ok([inputFile('portrait.png'), inputFile('harbour.webp')]));
  url = (image: ImageFile) => `${PIXEL}#${image.filename}`;
}

/** Writes at once, unless it is told to wait or to fail. */
class FakeWriter {
  readonly asked: { hint: string; by: Asked }[] = [];
  failure: Failure | undefined;
  /** Resolves when the writer may go on. */
  wait: Promise<void> = Promise.resolve();

  reshoot = async (
    { frames }: Sequence,
    id: string,
    hint: string,
    by: Asked,
    signal: AbortSignal,
  ): Promise<Result<Rewritten>> => {
    this.asked.push({ hint, by });
    await Promise.race([
      this.wait,
      new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
    ]);
    if (signal.aborted) return fail('interrupted');
    const frame = frames.find((one) => one.id === id);
    if (this.failure || !frame) return { ok: false, failure: this.failure ?? { code: 'not-found' } };
    const description = `Seen again: ${hint}`;
    const origin = by.producer === 'llm' ? 'model' : 'embedded';
    return ok({ shot: { ...frame.shot, moment: description, size: 'close-up' }, description, origin });
  };

  enhance = (
    request: EnhanceRequest,
    by: Asked,
    _signal: AbortSignal,
    onFound: (found: readonly EnhancedBy[]) => void,
  ): Promise<Result<EnhancedBy[]>> => {
    this.asked.push({ hint: request.text, by });
    if (this.failure) return Promise.resolve({ ok: false, failure: this.failure });
    const found = enhance(request).map((made) => ({ ...made, origin: 'embedded' as const }));
    onFound(found.slice(0, 1));
    return Promise.resolve(ok(found));
  };
}

const doorToProducers = (producers: FakeProducers) => ({ producers, open: () => Promise.resolve(producers) });

const doorToWriter = (writer: FakeWriter) => ({ writer, open: () => Promise.resolve(writer) });

const library = {
  look: () => Promise.resolve(ok([])),
  rebuild: () => Promise.resolve(fail('not-found')),
  adopt: () => Promise.resolve(),
  load: (): Promise<Result<Sequence>> => Promise.resolve({ ok: false, failure: { code: 'not-found' } }),
  remove: () => Promise.resolve(ok(undefined)),
  readShared: () => Promise.resolve(fail('import-refused', { why: 'broken' })),
  compare: () => Promise.resolve(fail('server-unreachable')),
  thumbnailUrl: (_id: string, path: string) => `${PIXEL}#small/${path}`,
  imageUrl: (file: ImageFile) => `${PIXEL}#${file.filename}`,
};

const doorTo = (references: FakeReferences) => ({ references, open: () => Promise.resolve(references) });

export type FakeOptions = { offered?: ShippedChoice[]; openSlots?: SlotName[] };

/** Everything the panel calls, scripted: a server with two checkpoints unless told otherwise. */
export function fakeServices({ offered = shipped, openSlots = [] }: FakeOptions = {}) {
  const logged: string[] = [];
  const fakes = {
    studio: new FakeStudio(),
    drafts: new FakeDrafts(),
    facts: new FakeFacts(offered),
    canvas: new FakeCanvas(openSlots),
    producer: new FakeProducer(),
    producers: doorToProducers(new FakeProducers()),
    references: doorTo(new FakeReferences()),
    writer: doorToWriter(new FakeWriter()),
    reports: {
      log: { add: (code: string) => void logged.push(code) },
      of: (failure?: Failure) => Promise.resolve(`report ${failure?.code}`),
    },
    library,
    host,
  };
  const forPanel: PanelServices = fakes;
  return { ...fakes, forPanel, logged };
}
export type FakeServices = ReturnType<typeof fakeServices>;
