import { ok, type Result } from '../../../core/failure.ts';
import type { BibleReading } from '../../../core/producer/llm/bible-reply.ts';
import { loreAsk } from '../../../core/producer/llm/instructions.ts';
import { readLore } from '../../../core/producer/llm/lore-reply.ts';
import { loreFromLines } from '../../../core/producer/llm/reply-lines.ts';
import { salvage } from '../../../core/producer/llm/salvage.ts';
import type { Options } from '../../../core/producer/options.ts';
import type { Task } from '../../../core/producer/llm/task.ts';
import type { Conversation } from './conversation.ts';

/** Where a choice is asked for: three ways of the model, or those `offered` before; the chosen one colours the bible. */
export async function askForLore(
  talk: Conversation,
  task: Task,
  offered: Options | undefined,
): Promise<Result<(reading: BibleReading) => BibleReading>> {
  const { options } = task.base;
  if (options === undefined) return ok((reading) => reading);
  if (offered === undefined) {
    const answer = await talk.ask(loreAsk(task));
    if (!answer.ok) return answer;
    const inLines = answer.value.form === 'grammar' || answer.value.form === 'lines';
    const read = inLines ? loreFromLines(answer.value.text) : salvage(answer.value.text);
    options.lore = readLore(read, options.lore);
  } else options.lore = offered.lore;
  const chosen = options.lore[options.chosenLore];
  return ok((reading) =>
    chosen === undefined
      ? reading
      : {
          ...reading,
          bible: {
            ...reading.bible,
            title: chosen.title,
            style: chosen.style,
            atmosphere: chosen.atmosphere,
          },
        },
  );
}
