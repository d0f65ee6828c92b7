import { fail, ok, type Result } from '../failure.ts';
import { depthOfJson } from '../import/json-depth.ts';
import { Bytes } from './bytes.ts';
import { isMp4, mp4Texts } from './mp4-texts.ts';
import { isPng, pngTexts, type Inflate } from './png-texts.ts';
import { isWebp, webpTexts } from './webp-texts.ts';

/** The graphs that ComfyUI put into a picture: `prompt` in API format, `workflow` as the canvas keeps it. */
export type EmbeddedGraphs = { prompt?: unknown; workflow?: unknown };

const wanted = new Set(['prompt', 'workflow']);
const MOST_DEPTH = 200;

/**
 * The graphs in a PNG, WebP or MP4. Damaged files give what can still be read; `import-refused` where it is no such
 * file, or holds no graph. `inflate` is needed for compressed texts alone.
 */
export async function graphsInPicture(bytes: Uint8Array, inflate?: Inflate): Promise<Result<EmbeddedGraphs>> {
  const file = new Bytes(bytes);
  const texts = await textsIn(file, inflate);
  if (!texts) return fail('import-refused', { why: 'no-picture' });
  const graphs: EmbeddedGraphs = {};
  for (const [name, text] of texts) {
    const value = text === null ? undefined : parsed(text);
    if (typeof value !== 'object' || value === null) continue;
    if (name === 'prompt') graphs.prompt = value;
    if (name === 'workflow') graphs.workflow = value;
  }
  return graphs.prompt === undefined && graphs.workflow === undefined
    ? fail('import-refused', { why: 'no-graph' })
    : ok(graphs);
}

async function textsIn(
  file: Bytes,
  inflate: Inflate | undefined,
): Promise<Map<string, string | null> | undefined> {
  if (isPng(file)) return pngTexts(file, wanted, inflate);
  if (isWebp(file)) return named(webpTexts(file));
  return isMp4(file) ? mp4Texts(file, wanted) : undefined;
}

/** `prompt:{...}` as a name and a text. */
function named(texts: string[]): Map<string, string> {
  const pairs = texts.flatMap((text): [string, string][] => {
    const name = /^(prompt|workflow):/iu.exec(text)?.[1]?.toLowerCase();
    return name === undefined ? [] : [[name, text.slice(name.length + 1)]];
  });
  return new Map(pairs);
}

/** JSON, also where Python wrote NaN or Infinity into it; undefined where it is none, or too deep to be walked. */
function parsed(text: string): unknown {
  if (depthOfJson(text, MOST_DEPTH + 1) > MOST_DEPTH) return undefined;
  for (const attempt of [text, text.replaceAll(/(?<=[[:,]\s*)(?:NaN|-?Infinity)\b/gu, 'null')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next reading may do.
    }
  }
  return undefined;
}
