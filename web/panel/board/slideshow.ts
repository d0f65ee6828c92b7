import { nextCompare, type Compare } from '../parts/compare.ts';

/** Seconds that a frame may stay on the screen. */
export const SECONDS = { min: 0.5, max: 60, usual: 3 } as const;

/** A slideshow as it stands. Pure: the time comes in with the commands, in ms of any steady clock. */
export type Show = {
  index: number;
  count: number;
  playing: boolean;
  seconds: number;
  loop: boolean;
  captions: boolean;
  compare: Compare;
  /** When the present picture came into view; null while it loads, so that a slow picture keeps its full time. */
  since: number | null;
};

export type ShowCommand =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'loop' | 'captions' | 'compare' | 'pause' }
  | { do: 'toggle' | 'shown' | 'time-up'; at: number }
  | { do: 'go'; index: number }
  | { do: 'seconds'; seconds: number; at: number }
  /** The frames changed: the frame in view is now at `index`. */
  | { do: 'frames'; count: number; index: number };

/** A slideshow of `count` frames that stands at `index` and does not play. */
export function openShow(count: number, index: number): Show {
  const at = clamp(index, count);
  return {
    index: at,
    count,
    playing: false,
    seconds: SECONDS.usual,
    loop: false,
    captions: true,
    compare: 'picture',
    since: null,
  };
}

/** The slideshow after a command; the same object when the command means nothing now. */
export function stepShow(show: Show, command: ShowCommand): Show {
  switch (command.do) {
    case 'next':
      return go(show, show.loop ? (show.index + 1) % Math.max(1, show.count) : show.index + 1);
    case 'previous':
      return go(show, show.loop && show.index === 0 ? show.count - 1 : show.index - 1);
    case 'first':
      return go(show, 0);
    case 'last':
      return go(show, show.count - 1);
    case 'go':
      return go(show, command.index);
    case 'shown':
      return show.since === null ? { ...show, since: command.at } : show;
    case 'time-up':
      return timeUp(show, command.at);
    case 'toggle':
      return show.playing ? { ...show, playing: false } : play(show, command.at);
    case 'pause':
      return show.playing ? { ...show, playing: false } : show;
    case 'seconds':
      return setSeconds(show, command.seconds, command.at);
    case 'loop':
    case 'captions':
      return { ...show, [command.do]: !show[command.do] };
    case 'compare':
      return { ...show, compare: nextCompare(show.compare) };
    case 'frames':
      return setFrames(show, command.count, command.index);
  }
}

/** When the present frame has had its time, or null while nothing is to be waited for. */
export function dueAt(show: Show): number | null {
  return show.playing && show.since !== null ? show.since + show.seconds * 1000 : null;
}

/** Seconds as typed, brought into the allowed range in steps of a tenth; null when it is no number. */
export function readSeconds(text: string): number | null {
  const seconds = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  if (!Number.isFinite(seconds)) return null;
  return Math.min(SECONDS.max, Math.max(SECONDS.min, Math.round(seconds * 10) / 10));
}

function go(show: Show, wanted: number): Show {
  const index = clamp(wanted, show.count);
  return index === show.index ? show : { ...show, index, since: null };
}

function play(show: Show, at: number): Show {
  if (show.count === 0) return show;
  const again = show.index === show.count - 1 && !show.loop && show.count > 1;
  return again
    ? { ...go(show, 0), playing: true }
    : { ...show, playing: true, since: show.since === null ? null : at };
}

function timeUp(show: Show, at: number): Show {
  const due = dueAt(show);
  if (due === null || at < due) return show;
  if (show.index < show.count - 1) return go(show, show.index + 1);
  if (!show.loop) return { ...show, playing: false };
  // A single frame that loops has nowhere to go: its time begins anew.
  return show.count > 1 ? go(show, 0) : { ...show, since: at };
}

function setSeconds(show: Show, seconds: number, at: number): Show {
  if (seconds === show.seconds) return show;
  return { ...show, seconds, since: show.since === null ? null : at };
}

function setFrames(show: Show, count: number, wanted: number): Show {
  const index = clamp(wanted, count);
  if (index === show.index && count === show.count) return show;
  return { ...show, count, index, playing: show.playing && count > 0 };
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(index, count - 1));
