import type { Sequence } from '../../sequence.ts';
import type { Shot } from '../../shot.ts';
import { isEnglish } from '../language.ts';
import type { Reshot } from '../reshoot.ts';
import { unitsOf } from '../units.ts';
import { stemsOf } from './said.ts';
import type { FrameTask, Task } from './task.ts';

/** One frame of a sequence as a task for a model, with the shots of the frames around it. */
export function reshootTask(
  sequence: Sequence,
  frameId: string,
  own: Reshot,
  hint: string,
): { task: Task; frame: FrameTask; around: Map<number, Shot> } {
  const { story, bible } = sequence;
  const frames = sequence.frames.map((frame): FrameTask => {
    const asked = frame.id === frameId;
    return {
      n: frame.frameNumber,
      own: {
        shot: asked ? own.shot : frame.shot,
        description: asked ? own.description : frame.description,
        origin: 'embedded',
      },
      tells: frame.shot.moment,
      // A hint may lead away from the words of the story.
      again: true,
    };
  });
  const frame = frames.find(({ n }) => sequence.frames[n - 1]?.id === frameId);
  if (frame === undefined) throw new Error(`no frame ${frameId}`);
  const around = new Map(
    sequence.frames
      .filter(({ id, frameNumber }) => id !== frameId && Math.abs(frameNumber - frame.n) <= 2)
      .map(({ frameNumber, shot }) => [frameNumber, shot]),
  );
  const request = { text: story.text, frameCount: frames.length, arc: story.arc };
  const task: Task = {
    request,
    base: { bible, frames: frames.map(({ own }) => own), origin: 'embedded', warnings: [] },
    frames,
    english: isEnglish(unitsOf(story.text)),
    stems: stemsOf(`${story.text} ${hint}`),
  };
  return { task, frame, around };
}
