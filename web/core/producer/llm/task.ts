import type { Bible } from '../../bible.ts';
import type { StoryRequest } from '../embedded.ts';
import { isEnglish } from '../language.ts';
import type { Produced, ProducedFrame } from '../produced.ts';
import { unitsOf } from '../units.ts';
import { stemsOf } from './said.ts';

/** One frame to be written: what the rules made of it, and the part of the story it tells. */
export type FrameTask = {
  /** 1-based. */
  n: number;
  own: ProducedFrame;
  /** The part of the story in its own words. */
  tells: string;
  /** An earlier frame tells the same part: this one is another view of it. */
  again: boolean;
};

/** A story to be written by a model, with the rules' reading of it as the yardstick. */
export type Task = {
  request: StoryRequest;
  base: Produced;
  frames: FrameTask[];
  english: boolean;
  stems: ReadonlySet<string>;
};

/** The parts of a story over its frames, from what the embedded producer made of it. */
export function taskOf(request: StoryRequest, base: Produced): Task {
  const stems = stemsOf(request.text);
  const english = isEnglish(unitsOf(request.text));
  const seen = new Set<string>();
  const frames = base.frames.map((own, index): FrameTask => {
    const tells = english ? toldPart(own, stems) : own.description;
    const again = seen.has(tells);
    seen.add(tells);
    return { n: index + 1, own, tells, again };
  });
  return { request, base, frames, english, stems };
}

/** A description without the sentence that only says how the rules' own picture shows it. */
function toldPart({ description, shot }: ProducedFrame, story: ReadonlySet<string>): string {
  const sentences = description.match(/[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g) ?? [description];
  const told = sentences.filter((sentence) => {
    const stems = [...stemsOf(sentence)];
    return stems.filter((stem) => story.has(stem)).length >= 0.7 * stems.length;
  });
  return told.join('').trim() || shot.moment;
}

/** What people are called who are in a frame of the rules. */
export const namesIn = (frame: FrameTask, bible: Bible): string[] =>
  frame.own.shot.cast.flatMap(({ id }) => bible.cast.find((one) => one.id === id)?.name ?? []);
