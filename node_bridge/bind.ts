import { parseArgs } from 'node:util';
import type { Candidate } from '../web/core/binding/candidates.ts';
import type { Reading, SlotReading } from '../web/core/binding/reading.ts';
import { readGraph } from '../web/core/binding/trace.ts';
import { bindingWords } from '../web/core/words/binding.ts';
import { failureWords } from '../web/core/words/failures.ts';
import { graphInFile } from './bind-file.ts';
import { findInfo, type FoundInfo } from './bind-info.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const options = {
  'object-info': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `story-sequence bind`: where a frame's prompt, seed and size go in a graph. Exit code 1: it cannot be bound. */
export async function bindCommand(args: readonly string[], io: Terminal): Promise<number> {
  const { file, source, json } = readArgs(args);
  const { info, from } = await findInfo(source);
  const found = await graphInFile(file);
  if ('refused' in found) {
    io.err(found.refused);
    return 1;
  }
  const reading = readGraph(found.graph, info, { linear: found.linear });
  if (!reading.ok) {
    io.err(failureWords[reading.failure.code](reading.failure.about ?? {}).what);
    return 1;
  }
  if (from === 'built-in')
    io.err(
      'Without --object-info only ComfyUI’s own nodes are known; others are read by the names of their inputs.',
    );
  io.out(json ? JSON.stringify(report(reading.value, from), null, 2) : readable(reading.value));
  return 0;
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0)
      return { file, source: values['object-info'], json: values.json };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  throw new UsageError('Name one file: story-sequence bind FILE.');
}

function report({ binding, graph, slots, parts }: Reading, objectInfo: FoundInfo['from']) {
  const node = graph[binding.output];
  return {
    objectInfo,
    output: { node: binding.output, class: node?.class_type },
    slots: slots.map(slotReport),
    lora: binding.lora ?? null,
    ...parts,
    binding,
  };
}

function slotReport({ slot, sure, targets, together, candidates, reason }: SlotReading) {
  const [first] = targets;
  return {
    slot,
    confidence: sure,
    node: first?.node ?? null,
    input: first?.input ?? null,
    targets,
    ...(together && { together }),
    reason: bindingWords.reasons[reason],
    why: reason,
    candidates: candidates.map(({ target, ...candidate }: Candidate) => ({ ...target, ...candidate })),
  };
}

function readable({ slots, parts }: Reading): string {
  const lines = slots.map(({ slot, sure, targets, reason }) => {
    const where = targets.map(({ node, input }) => `${node}.${input}`).join(', ');
    return `${bindingWords.slots[slot].padEnd(16)}${sure.padEnd(8)}${where || '-'}\n  ${bindingWords.reasons[reason]}`;
  });
  const files = [...(parts?.models ?? []), ...(parts?.loras ?? [])].map(({ file }) => `Loads ${file}`);
  const pictures = (parts?.pictures ?? []).map(
    ({ file, role }) => `Picture ${file} (${role ?? 'no role found'})`,
  );
  return [...lines, ...files, ...pictures].join('\n');
}
