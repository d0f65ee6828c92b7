import { ok, type Result } from '../../../core/failure.ts';
import {
  enhance,
  ENHANCED_MAX,
  type Enhanced,
  type EnhanceRequest,
} from '../../../core/producer/enhance/enhance.ts';
import { salvage } from '../../../core/producer/llm/salvage.ts';
import {
  readVariations,
  VARIATIONS_A_CALL,
  variationsAsk,
  variationsFromLines,
} from '../../../core/producer/llm/variations.ts';
import { Conversation } from './conversation.ts';
import type { LlmServer } from './server.ts';

export type EnhancedBy = Enhanced & { origin: 'model' | 'embedded' };

/**
 * Prompts for one line, 1 to 20, from a model's variations in the family's dialect; the rules write those that it leaves
 * out. Fails where nothing could be asked; what was written before a failure is kept. An abort is thrown on.
 */
export async function enhanceLlm(
  server: LlmServer,
  request: EnhanceRequest,
  signal: AbortSignal,
  onFound: (found: readonly EnhancedBy[]) => void = () => undefined,
): Promise<Result<EnhancedBy[]>> {
  const wanted = Math.min(Math.max(1, Math.floor(request.count)), ENHANCED_MAX);
  const talk = new Conversation(server, signal);
  const texts: string[] = [];
  // A model that gives nothing new is not asked for ever.
  for (let calls = 0; texts.length < wanted && calls < Math.ceil(wanted / VARIATIONS_A_CALL) + 1; calls++) {
    const asked = Math.min(VARIATIONS_A_CALL, wanted - texts.length);
    const answer = await talk.ask(variationsAsk(request, asked));
    if (!answer.ok && texts.length === 0) return answer;
    if (!answer.ok) break;
    const { text, form } = answer.value;
    const inLines = form === 'grammar' || form === 'lines';
    const found = readVariations(inLines ? variationsFromLines(text) : salvage(text), request.text, texts);
    if (found.length === 0) talk.wrongShape();
    texts.push(...found.slice(0, asked));
    onFound(rendered(texts, request));
  }
  return ok(filled(rendered(texts, request), request, wanted));
}

/** Each text in the family's dialect; a framing of the rules' own stands only where no theme was named. */
const rendered = (texts: readonly string[], request: EnhanceRequest): EnhancedBy[] =>
  texts.flatMap((text) =>
    enhance({ ...request, text, count: 1 }).map((made) => ({
      ...made,
      description: text,
      origin: 'model' as const,
    })),
  );

function filled(found: readonly EnhancedBy[], request: EnhanceRequest, wanted: number): EnhancedBy[] {
  const prompts = new Set(found.map(({ prompt }) => prompt));
  const rest = enhance({ ...request, count: ENHANCED_MAX }).filter(({ prompt }) => !prompts.has(prompt));
  const own = rest.map((made) => ({ ...made, origin: 'embedded' as const }));
  return [...found, ...own].slice(0, wanted);
}
