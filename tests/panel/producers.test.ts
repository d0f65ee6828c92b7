import { expect } from 'chai';
import { fail } from '../../web/core/failure.ts';
import type { Profile } from '../../web/core/producer/profile.ts';
import '../../web/panel/views/story/advanced-fields.ts';
import '../../web/panel/views/story/shot-count.ts';
import {
  allByRole,
  areaNamed,
  barriers,
  byRole,
  choose,
  chosenIn,
  click,
  fill,
  maybeByRole,
  selectNamed,
  settled,
  showPanel,
  sticksOut,
  textOf,
} from './support/page.ts';
import { STORY, frame, reviewing, sequence } from './support/samples.ts';

const KEY = 'sk-typed-by-hand';

const profile: Profile = {
  id: 'ollama',
  kind: 'ollama',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'small-8b',
  keyEnv: null,
  key: { configured: false, source: null },
};

const advanced = async (producer: string, kept: Profile[] = [], width = 320) => {
  const shown = await showPanel({ width });
  shown.producers.producers.profiles.kept = kept;
  shown.drafts.set({ text: STORY });
  shown.panel.querySelector<HTMLDetailsElement>('.ss-fold')!.open = true;
  await settled(shown.panel);
  await choose(byRole(shown.panel, 'combobox', 'Scene producer'), producer);
  await settled(shown.panel);
  return { ...shown, fake: shown.producers.producers };
};

const input = (root: ParentNode, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;

describe('the choice of a scene producer', () => {
  it('says of each what it is, and which cannot work here', async () => {
    const { panel } = await advanced('Built-in rules');
    const options = [...selectNamed(panel, 'Scene producer').options].map(({ text }) => text.trim());
    expect(options).to.deep.equal([
      'Built-in rules',
      'LLM server',
      'Text model in ComfyUI, not on this server',
      'Agent service',
    ]);
    expect(await barriers()).to.deep.equal([]);
  });

  it('tells why no text model can write, and what would help', async () => {
    const { panel, side } = await advanced('Text model in ComfyUI, not on this server');
    expect(textOf(panel)).to.contain('No text encoder that can write is installed.');
    expect(sticksOut(side)).to.deep.equal([]);
    expect(await barriers()).to.deep.equal([]);
  });
});

describe('an LLM server', () => {
  it('is asked for at once where none is set up, with the usual address of its kind', async () => {
    const { panel, side } = await advanced('LLM server');
    expect(textOf(panel)).to.contain('No server is set up yet.');
    expect(input(panel, 'ss-llm-url').value).to.equal('http://127.0.0.1:11434/v1');

    await choose(byRole(panel, 'combobox', 'Kind'), 'OpenAI');

    expect(input(panel, 'ss-llm-url').value).to.equal('https://api.openai.com/v1');
    expect(input(panel, 'ss-llm-key-env').value).to.equal('OPENAI_API_KEY');
    expect(sticksOut(side)).to.deep.equal([]);
    expect(await barriers()).to.deep.equal([]);
  });

  it('takes a key once, and keeps nothing of it here', async () => {
    const { panel, fake, drafts } = await advanced('LLM server');
    await choose(byRole(panel, 'combobox', 'Kind'), 'OpenRouter');
    await fill(input(panel, 'ss-llm-model'), 'small-8b');
    input(panel, 'ss-llm-key').value = KEY;
    await click(byRole(panel, 'button', 'Save'));
    await settled(panel);

    expect(fake.profiles.keys).to.deep.equal([KEY]);
    expect(drafts.draft.profile).to.equal('openrouter');
    expect(textOf(panel)).to.contain('Key: configured (kept on the server)');
    expect(JSON.stringify(drafts.draft)).not.to.contain(KEY);
    await click(byRole(panel, 'button', 'Change'));
    expect(input(panel, 'ss-llm-key').value).to.equal('');
  });

  it('forgets its key on request', async () => {
    const { panel } = await advanced('LLM server', [
      { ...profile, key: { configured: true, source: 'store' } },
    ]);
    await click(byRole(panel, 'button', 'Change'));
    await click(byRole(panel, 'button', 'Forget key'));
    await settled(panel);
    expect(maybeByRole(panel, 'button', 'Forget key')).to.equal(undefined);
    expect(textOf(panel)).to.contain('The key is forgotten.');
  });

  it('leaves a key of the environment where it is', async () => {
    const { panel } = await advanced('LLM server', [
      { ...profile, keyEnv: 'LAB_API_KEY', key: { configured: true, source: 'env' } },
    ]);
    expect(textOf(panel)).to.contain('Key: configured (environment variable LAB_API_KEY)');
    await click(byRole(panel, 'button', 'Change'));
    expect(panel.querySelector('#ss-llm-key')).to.equal(null);
    expect(maybeByRole(panel, 'button', 'Forget key')).to.equal(undefined);
  });

  it('is looked for on a click and never before, and what is found fills the form', async () => {
    const { panel, fake } = await advanced('LLM server');
    fake.profiles.servers = [
      { kind: 'lm-studio', baseUrl: 'http://127.0.0.1:1234/v1', models: ['local-8b', 'local-70b'] },
    ];
    expect(fake.profiles.asked).to.deep.equal([]);

    await click(byRole(panel, 'button', 'Find local servers'));
    await click(byRole(panel, 'button', 'Use LM Studio'));

    expect(fake.profiles.asked).to.deep.equal(['find']);
    expect(input(panel, 'ss-llm-url').value).to.equal('http://127.0.0.1:1234/v1');
    expect(input(panel, 'ss-llm-model').value).to.equal('local-8b');
    expect(await barriers()).to.deep.equal([]);
  });

  it('says in words what it can do once it was tested', async () => {
    const { panel, side } = await advanced('LLM server', [profile]);
    await click(byRole(panel, 'button', 'Test'));
    await settled(panel);
    expect(textOf(byRole(panel, 'list', 'It works.'))).to.contain('It takes 8,192 tokens at once.');
    expect(sticksOut(side)).to.deep.equal([]);
    expect(await barriers()).to.deep.equal([]);
  });

  it('that does not answer its test is told with what to do', async () => {
    const { panel, fake } = await advanced('LLM server', [profile]);
    fake.tested = fail('llm-unreachable', { server: 'Ollama', wake: 'Start it with “ollama serve”.' });
    await click(byRole(panel, 'button', 'Test'));
    await settled(panel);
    expect(textOf(byRole(panel, 'alert'))).to.contain('Start it with “ollama serve”.');
  });

  it('that is refused keeps what was typed, and the reason stands beside it', async () => {
    const { panel, fake } = await advanced('LLM server', [profile]);
    fake.profiles.failure = {
      code: 'llm-settings-refused',
      about: { message: 'Link-local addresses are refused.' },
    };
    await click(byRole(panel, 'button', 'Change'));
    await fill(input(panel, 'ss-llm-url'), 'http://169.254.169.254/v1');
    await click(byRole(panel, 'button', 'Save'));
    expect(textOf(byRole(panel, 'alert'))).to.contain('Link-local addresses are refused.');
    expect(input(panel, 'ss-llm-url').value).to.equal('http://169.254.169.254/v1');
  });

  it('is removed after a question', async () => {
    const { panel, fake } = await advanced('LLM server', [profile]);
    await click(byRole(panel, 'button', 'Change'));
    await click(byRole(panel, 'button', 'Remove'));
    expect(fake.profiles.kept).to.have.length(1);
    await click(byRole(panel, 'button', 'Remove'));
    await settled(panel);
    expect(fake.profiles.kept).to.have.length(0);
    expect(textOf(panel)).to.contain('No server is set up yet.');
  });
});

describe('a list of shots', () => {
  it('is as long as it is: the count follows the lines', async () => {
    const { panel, drafts, studio } = await advanced('Built-in rules');
    const list = Array.from({ length: 12 }, (_, at) => `${at + 1}. Lena crosses bridge number ${at + 1}`);
    panel.querySelector<HTMLInputElement>('#ss-keep-shots')!.click();
    await fill(areaNamed(panel, 'Story'), list.join('\n'));
    await settled(panel);

    expect(drafts.draft.keepShots).to.equal(true);
    expect(textOf(panel.querySelector('ss-shot-count')!)).to.contain('12 shots');
    expect(allByRole(panel, 'spinbutton', 'Frames')).to.have.length(0);
    expect(await barriers()).to.deep.equal([]);

    await click(byRole(panel, 'button', /^Generate Prompts/u));
    expect(studio.drafts[0]?.keepShots).to.equal(true);
  });

  it('may be longer than a story', async () => {
    const { panel, studio } = await advanced('Built-in rules');
    panel.querySelector<HTMLInputElement>('#ss-keep-shots')!.click();
    const shot = 'Lena crosses the pass with her dog and looks back at the village. ';
    await fill(areaNamed(panel, 'Story'), Array.from({ length: 30 }, () => shot).join('\n'));
    await click(byRole(panel, 'button', /^Generate Prompts/u));
    expect(studio.drafts).to.have.length(1);
  });
});

const options = {
  lore: ['The Last Letter', 'The pass', 'To the ridge'].map((title) => ({
    title,
    logline: 'Lena and Bruno, from the village to the ridge.',
    style: 'woodcut print in few colours',
    atmosphere: 'quiet',
  })),
  chosenLore: 0,
  narrative: [
    { title: 'In order', summary: 'Told in the order of the story.', arc: null },
    { title: 'From the middle', summary: 'Opens in the strongest moment.', arc: 'in-medias-res' as const },
    { title: 'With a turn', summary: 'Quiet at first, with a turn.', arc: 'kishotenketsu' as const },
  ],
  chosenNarrative: 0,
};

const radio = (panel: ParentNode, title: string) => {
  const cards = [...panel.querySelectorAll('.ss-way')];
  return cards.find((card) => textOf(card).startsWith(title))!.querySelector('input')!;
};

const withWays = async (frames = sequence(4).frames) => {
  const shown = await showPanel({ width: 320, run: reviewing(sequence(frames.length, { frames, options })) });
  shown.panel.querySelector<HTMLDetailsElement>('ss-ways details')!.open = true;
  await settled(shown.panel);
  return { ...shown, fake: shown.producers.producers };
};

describe('three ways to tell a story', () => {
  it('are cards with the first one chosen', async () => {
    const { panel, side } = await withWays();
    expect(radio(panel, 'The Last Letter').checked).to.equal(true);
    expect(radio(panel, 'In order').checked).to.equal(true);
    expect(panel.querySelectorAll('.ss-way')).to.have.length(6);
    expect(sticksOut(side)).to.deep.equal([]);
    expect(await barriers()).to.deep.equal([]);
  });

  it('make the frames anew when another is chosen', async () => {
    const { panel, fake, studio } = await withWays();
    await click(radio(panel, 'From the middle'));
    await settled(panel);
    expect(fake.retold).to.have.length(1);
    expect(fake.retold[0]).to.deep.include({ chosenLore: 0, chosenNarrative: 1 });
    expect(studio.edits.map((edit) => edit.do)).to.deep.equal(['retell']);
    expect(studio.sequence.frames).to.have.length(4);
  });

  it('ask first where a prompt was edited by hand', async () => {
    const frames = [frame(1), frame(2, { locked: true, origin: 'user' }), frame(3), frame(4)];
    const { panel, fake } = await withWays(frames);
    await click(radio(panel, 'The pass'));
    expect(textOf(panel)).to.contain('Frame 2 was edited by hand.');
    expect(fake.retold).to.have.length(0);
    expect(await barriers()).to.deep.equal([]);

    await click(byRole(panel, 'button', 'Leave them'));
    expect(radio(panel, 'The Last Letter').checked).to.equal(true);
    await click(radio(panel, 'The pass'));
    await click(byRole(panel, 'button', 'Write them anew'));
    await settled(panel);
    expect(fake.retold).to.have.length(1);
  });

  it('leave the frames as they are when it fails or is cancelled', async () => {
    const { panel, fake, studio } = await withWays();
    fake.failure = { code: 'llm-unreachable', about: {} };
    await click(radio(panel, 'The pass'));
    await settled(panel);
    byRole(panel, 'button', 'Try again');
    expect(studio.edits).to.have.length(0);

    const pass = Promise.withResolvers<void>();
    fake.failure = undefined;
    fake.wait = pass.promise;
    await click(byRole(panel, 'button', 'Try again'));
    expect(textOf(panel)).to.contain('Writing the frames this way, 1 of 4');
    await click(byRole(panel, 'button', 'Cancel'));
    pass.resolve();
    await settled(panel);
    expect(studio.edits).to.have.length(0);
  });
});

describe('frames while a model writes them', () => {
  const writingOf = async (width = 320) => {
    const shown = await showPanel({ width });
    shown.drafts.set({ text: STORY, producer: 'llm', frameCount: 12 });
    const { draft } = shown.drafts;
    shown.studio.become({
      phase: 'PromptGeneration',
      draft,
      attempt: '1',
      writing: {
        stage: 'shots',
        of: 12,
        frames: [1, 2, 3, 4].map((frameNumber) => ({
          frameNumber,
          description: `Lena walks on, ${frameNumber}.`,
        })),
        thinking: true,
        usage: { calls: 3, inputTokens: 1234, outputTokens: 567 },
      },
    });
    await settled(shown.panel);
    return shown;
  };

  it('appear one after the other, with how many there are and what it costs', async () => {
    const { panel, side } = await writingOf();
    expect(textOf(byRole(panel, 'status'))).to.contain('Writing frame 5 of 12 4 of 12');
    expect(textOf(panel)).to.contain('LLM server, Thinking, 1,234 tokens in, 567 out');
    expect(textOf(byRole(panel, 'list', 'Frames written'))).to.contain('Lena walks on, 4.');
    expect(sticksOut(side)).to.deep.equal([]);
    expect(await barriers()).to.deep.equal([]);
  });

  it('can be left to the built-in rules at any time', async () => {
    const { panel, studio, drafts } = await writingOf();
    await click(byRole(panel, 'button', 'Finish with the built-in rules'));
    expect(studio.drafts.at(-1)?.producer).to.equal('embedded');
    expect(drafts.draft.producer).to.equal('llm');
  });

  it('can be cancelled at once', async () => {
    const { panel, studio } = await writingOf();
    await click(byRole(panel, 'button', 'Cancel'));
    expect(studio.asked).to.deep.equal(['cancel prompts']);
    expect(chosenIn(selectNamed(panel, 'Narrative arc'))).to.equal('From the story');
  });
});

describe('a story written while another sequence is open', () => {
  it('leads to its frames like the first one', async () => {
    const { panel, drafts, studio } = await showPanel({ run: reviewing() });
    drafts.set({ text: STORY });
    await click(byRole(panel, 'button', /^Story/u));
    await click(byRole(panel, 'button', /^Generate Prompts/u));
    expect(studio.drafts).to.have.length(1);
    expect(textOf(panel)).to.contain('Writing the frames');
  });
});
