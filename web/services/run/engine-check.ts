import type { Engine } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import { ok, type Result } from '../../core/failure.ts';
import type { OpenCanvas } from '../comfy/open-canvas.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import { shippedBound, shippedOffers } from '../comfy/shipped-graphs.ts';
import type { CheckEngine } from './ports.ts';

/** Finds out before any prompt is made whether this server can draw what the draft wants. */
export function engineCheck(facts: ServerFacts, canvas: OpenCanvas): CheckEngine {
  return async (draft) => {
    const engine = await engineOf(draft, facts, canvas);
    return engine.ok
      ? { ok: true, engine: engine.value }
      : { ok: false, problems: [], failure: engine.failure };
  };
}

function engineOf(draft: Draft, facts: ServerFacts, canvas: OpenCanvas): Promise<Result<Engine>> {
  if (draft.engine.kind === 'rough') return Promise.resolve(ok({ kind: 'rough' }));
  return draft.engine.kind === 'canvas' ? canvasEngine(draft, canvas) : shippedEngine(draft, facts);
}

async function canvasEngine({ engine }: Draft, canvas: OpenCanvas): Promise<Result<Engine>> {
  const read = await canvas.engine();
  if (!read.ok || engine.kind !== 'canvas' || !engine.loras?.length) return read;
  return ok({ ...read.value, loras: engine.loras });
}

async function shippedEngine({ engine, family }: Draft, facts: ServerFacts): Promise<Result<Engine>> {
  const info = await facts.info();
  if (!info.ok) return info;
  if (engine.kind !== 'shipped' || engine.graph === null) return ok({ kind: 'rough' });
  const offered = (await shippedOffers(info.value)).find(({ id }) => id === engine.graph);
  // What the server would take by itself is written down, so that the sequence replays with the same files.
  const fitting = (offered?.files ?? []).flatMap(({ slot, fitting: [first] }) =>
    first ? [[slot, first]] : [],
  );
  const files = { ...Object.fromEntries(fitting), ...engine.files };
  const wanted = {
    kind: 'shipped' as const,
    graph: engine.graph,
    files,
    loras: engine.loras,
    ...(offered?.references && { references: offered.references }),
  };
  const graph = await shippedBound(wanted, family, info.value);
  return graph.ok ? ok(wanted) : graph;
}
