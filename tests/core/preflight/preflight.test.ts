import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import type { ImageFile } from '../../../web/core/image-file.ts';
import type { Finding } from '../../../web/core/preflight/finding.ts';
import { preflight, type PreflightFacts } from '../../../web/core/preflight/preflight.ts';
import type { Frame, Sequence } from '../../../web/core/sequence.ts';
import { en } from '../../../web/core/words/en.ts';
import { explainCheck } from '../../../web/core/words/preflight.ts';
import { computing } from '../../support/computing.ts';
import { coreClasses } from '../../support/node-classes.ts';
import { node, referenceBinding as binding, referenceGraph } from '../../support/reference-graph.ts';
import { aFrame, aSequence } from '../../support/sequences.ts';

const graph = referenceGraph();

const engine = (change: { graph?: ApiGraph; binding?: Binding } = {}): Sequence['engine'] => ({
  kind: 'canvas',
  name: 'mine',
  graph,
  binding,
  ...change,
});

const image = (filename: string): ImageFile => ({ filename, subfolder: 'story-sequence', type: 'input' });

/** Mara has a picture where `pictures` names some. */
function story(change: Partial<Sequence> = {}, pictures: string[] = []): Sequence {
  const sequence = aSequence(3, { engine: engine(), ...change });
  const cast = sequence.bible.cast.map((one) =>
    pictures.length > 0 ? { ...one, references: pictures.map(image) } : one,
  );
  return { ...sequence, bible: { ...sequence.bible, cast } };
}

function found(sequence: Sequence, change: Partial<PreflightFacts> = {}): Finding[] {
  const { engine: drawn } = sequence;
  if (drawn.kind !== 'canvas') throw new Error('only a canvas is tested here');
  return preflight({
    sequence,
    frames: sequence.frames,
    graph: drawn.graph,
    binding: drawn.binding,
    info: coreClasses,
    gone: new Set(),
    ...change,
  });
}

const whys = (findings: Finding[]) =>
  findings.map(({ frames, severity, failure: { code, about } }) => [
    severity,
    code === 'not-ready' ? about?.['why'] : code,
    frames,
  ]);

const frames = (...changes: Partial<Frame>[]): Frame[] =>
  changes.map((change, index) => aFrame(index + 1, change));

describe('frames that this server can draw', () => {
  it('find nothing', () => {
    expect(found(story())).toEqual([]);
    expect(found(story({}, ['mara.png']))).toEqual([]);
  });
});

describe('what the server does not have', () => {
  it('is named once for all frames: each missing node, each missing file with its folder', () => {
    const { KSampler: _, ...info } = coreClasses;
    const other = { ...graph, load: node('CheckpointLoaderSimple', { ckpt_name: 'gone.safetensors' }) };
    const findings = found(story({ engine: engine({ graph: other }) }), { info });

    expect(findings).toMatchObject([
      { frames: 'all', severity: 'stops', failure: { code: 'missing-node', about: { node: 'KSampler' } } },
      {
        frames: 'all',
        severity: 'stops',
        failure: { code: 'missing-model', about: { model: 'gone.safetensors', folder: 'checkpoints' } },
      },
    ]);
  });

  it('is an input without a link or value', () => {
    const { latent_image: _, ...inputs } = graph['sampler']?.inputs ?? {};
    const other = { ...graph, sampler: node('KSampler', inputs) };

    expect(whys(found(story({ engine: engine({ graph: other }) })))).toEqual([
      ['stops', 'input-missing', 'all'],
    ]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['waits for its own result', { model: ['sampler', 0] }, 'stops', 'graph-circle'],
    ['holds a list that is no link', { model: ['load', 0, 1] }, 'stops', 'bad-link'],
    ['takes an output that is not listed', { model: ['load', 7] }, 'warns', 'no-output'],
    ['holds a key', { api_key: 'planted' }, 'warns', 'key-in-graph'],
  ])('is told with the node that %s (IR45, IR47)', (_, inputs, severity, why) => {
    const sampler = node('KSampler', { ...graph['sampler']?.inputs, ...inputs });
    const findings = found(story({ engine: engine({ graph: { ...graph, sampler } }) }));

    expect(whys(findings)).toEqual([[severity, why, 'all']]);
    expect(findings[0]?.failure.about?.['node']).toBe('KSampler');
    for (const { failure } of findings) {
      const { what, safe, next } = explainCheck(en, failure);
      for (const part of [what, safe, next]) expect(part).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('is a LoRA, told for the frames that use it', () => {
    const sequence = story({ frames: frames({}, { shot: { ...aFrame(2).shot, cast: [] } }) });
    const [mara] = sequence.bible.cast;
    const cast = mara ? [{ ...mara, lora: { file: 'lost.safetensors', strength: 1 } }] : [];
    const findings = found({ ...sequence, bible: { ...sequence.bible, cast } });

    expect(findings).toMatchObject([
      { frames: [1], severity: 'stops', failure: { about: { model: 'lost.safetensors', folder: 'loras' } } },
    ]);
  });

  it('is a picture, told with whose it is', () => {
    const findings = found(story({}, ['mara.png']), { gone: new Set(['story-sequence/mara.png']) });

    expect(findings).toMatchObject([
      { frames: 'all', severity: 'stops', failure: { about: { why: 'picture-gone', whose: 'Mara' } } },
    ]);
  });

  it('is only perhaps a value of a list that the node may check itself', () => {
    const info = {
      ...coreClasses,
      VAEDecode: { input: { required: { samples: ['LATENT'], vae: ['VAE'], how: [['a']] } } },
    };
    const other = { ...graph, decode: node('VAEDecode', { ...graph['decode']?.inputs, how: 'b' }) };

    expect(whys(found(story({ engine: engine({ graph: other }) }), { info }))).toEqual([
      ['warns', 'value-not-offered', 'all'],
    ]);
  });
});

describe('what the frames themselves show', () => {
  it('stops an empty prompt', () => {
    expect(whys(found(story({ frames: frames({}, { prompt: ' ' }) })))).toEqual([
      ['stops', 'empty-prompt', [2]],
    ]);
  });

  it('warns of two frames that would be the same picture', () => {
    const settings = { ...aSequence(1).settings, seed: { policy: 'same' as const, base: 1 } };
    const same = frames({ prompt: 'an owl' }, { prompt: 'a fox' }, { prompt: 'an owl' });

    expect(whys(found(story({ settings, frames: same })))).toEqual([['warns', 'same-picture', [3]]]);
    expect(found(story({ frames: same }))).toEqual([]);
  });

  it("warns of a prompt beyond the family's length", () => {
    const long = frames({ prompt: 'owl and fox '.repeat(80) }, {});

    expect(whys(found(story({ frames: long })))).toEqual([['warns', 'long-prompt', [1]]]);
  });

  it('warns once of prompts in a language that the family does not read', () => {
    const frames = [1, 2, 3].map((number) =>
      aFrame(number, { prompt: `Frame ${number}: 猫が屋根の上を走る` }),
    );
    expect(whys(found(story({ frames })))).toEqual([['warns', 'foreign-words', 'all']]);
    const many = story({ frames, story: { ...story().story, family: 'z-image' } });
    expect(whys(found(many))).toEqual([]);
  });

  it('warns of a name that nobody has, and not of one that somebody has', () => {
    const named = frames({ prompt: '@mara and @nobody at mara@home.example' }, {});
    const findings = found(story({ frames: named }));

    expect(findings).toMatchObject([
      { frames: [1], severity: 'warns', failure: { about: { why: 'unknown-name', name: 'nobody' } } },
    ]);
  });

  it('warns of a size off the grid and says what is drawn', () => {
    const settings = { ...aSequence(1).settings, width: 1920, height: 1080 };
    const [finding] = found(story({ settings }));

    expect(finding).toMatchObject({ frames: 'all', severity: 'warns' });
    expect(finding && explainCheck(en, finding.failure).safe).toContain('1920×1088');
  });
});

describe('references of a story', () => {
  it('are told, but do no harm, where the graph takes none', () => {
    const { references: _, ...slots } = binding.slots;
    const findings = found(story({ engine: engine({ binding: { ...binding, slots } }) }, ['mara.png']));

    expect(whys(findings)).toEqual([['warns', 'references-unused', 'all']]);
    expect(findings[0] && explainCheck(en, findings[0].failure).what).toBe(
      'SDXL takes no reference pictures.',
    );
  });

  it('are told by name where the graph takes fewer', () => {
    const sequence = story({}, ['mara.png']);
    const [mara] = sequence.bible.cast;
    const owl = mara && { ...mara, id: 'owl', name: 'the owl', references: [image('owl.png')] };
    const cast = [...sequence.bible.cast, ...(owl ? [owl] : [])];
    const both = aFrame(1);
    both.shot.cast.push({ id: 'owl', doing: 'sits', side: 'left' });
    const findings = found({ ...sequence, bible: { ...sequence.bible, cast }, frames: [both, aFrame(2)] });

    expect(findings).toMatchObject([
      { frames: [1], severity: 'warns', failure: { about: { whose: 'the owl' } } },
    ]);
  });

  it('stop a graph that begins with one where a frame has none', () => {
    const start = {
      ...graph,
      sampler: node('KSampler', {
        ...graph['sampler']?.inputs,
        latent_image: ['encode', 0],
        positive: ['text', 0],
      }),
    };
    const nobody = frames({}, { shot: { ...aFrame(2).shot, cast: [] } });
    const findings = found(story({ engine: engine({ graph: start }), frames: nobody }, ['mara.png']));

    expect(whys(findings)).toEqual([['stops', 'picture-needed', [2]]]);
  });
});

describe('a binding', () => {
  it('without a place for the prompt stops', () => {
    const { positive: _, ...slots } = binding.slots;
    expect(whys(found(story({ engine: engine({ binding: { ...binding, slots } }) })))).toEqual([
      ['stops', 'prompt-unbound', 'all'],
    ]);
  });

  it('whose place for the prompt is held by a link stops', () => {
    const linked = { ...graph, text: node('CLIPTextEncode', { text: ['load', 0], clip: ['load', 1] }) };
    expect(whys(found(story({ engine: engine({ graph: linked }) })))).toContainEqual([
      'stops',
      'prompt-unbound',
      'all',
    ]);
  });

  it('without a seed or output name is only told, and one whose output is gone stops', () => {
    const { seed: _, prefix: __, ...slots } = binding.slots;
    expect(whys(found(story({ engine: engine({ binding: { ...binding, slots } }) })))).toEqual([
      ['warns', 'slot-unbound', 'all'],
      ['warns', 'slot-unbound', 'all'],
    ]);
    expect(
      whys(found(story({ engine: engine({ binding: { ...binding, output: 'gone' } }) }))),
    ).toContainEqual(['stops', 'bad-graph', 'all']);
  });
});

describe('every finding', () => {
  it('says what, what is safe and what to do', () => {
    const { KSampler: _, ...info } = coreClasses;
    const sequence = story({
      frames: frames({ prompt: '' }, {}),
      settings: { ...aSequence(1).settings, width: 999 },
    });
    const findings = found(sequence, { info });

    expect(findings.length).toBeGreaterThan(2);
    for (const { failure } of findings) {
      const { what, safe, next } = explainCheck(en, failure);
      for (const words of [what, safe, next]) expect(words).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

describe('a large workflow', () => {
  it('is checked for 50 frames in a moment', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1990 }, (_, index): [string, ApiGraph[string]] => [
        `n${index}`,
        node('ReferenceLatent', { conditioning: [index === 0 ? 'text' : `n${index - 1}`, 0] }),
      ]),
    );
    const large = {
      ...graph,
      ...many,
      ref: node('ReferenceLatent', { conditioning: ['n1989', 0], latent: ['encode', 0] }),
    };
    const sequence = story({
      engine: engine({ graph: large }),
      frames: frames(...Array.from({ length: 50 }, () => ({}))),
    });
    expect(computing(() => expect(found(sequence)).toEqual([]))).toBeLessThan(3000);
  });
});
