import { main } from '../node_bridge/cli.ts';
import { sequencePromptsSchema } from '../web/core/producer/result.ts';
import type { GoldStory, Made } from './measures.ts';

/** What `story-sequence produce` prints for a story, as it is measured; `options` choose the producer. */
export async function produced(story: GoldStory, asked: number, options: readonly string[]): Promise<Made> {
  const said = { out: '', err: '' };
  const began = performance.now();
  const code = await main(
    ['produce', '-', '--frames', String(asked), '--family', 'sdxl', '--json', '--quiet', ...options],
    {
      out: (text) => (said.out += text),
      err: (text) => (said.err += `${text}\n`),
      stdin: () => Promise.resolve(story.text),
    },
  );
  const ms = performance.now() - began;
  if (code !== 0) throw new Error(`${story.id}, N = ${asked}: ${said.err}`);
  const { prompts, metadata } = sequencePromptsSchema.parse(JSON.parse(said.out));
  const { title, style, atmosphere, characters: cast, setting: places } = metadata;
  return {
    story,
    asked,
    bible: { title, style, atmosphere, cast, places, palette: [] },
    frames: prompts.flatMap(({ shot, description }) => (shot === undefined ? [] : [{ shot, description }])),
    prompts: prompts.map(({ prompt }) => prompt),
    ms,
  };
}
