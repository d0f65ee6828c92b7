import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bible } from '../../core/bible.ts';
import type { FrameEdit } from '../../core/edit/frame-edit.ts';
import type * as Rules from '../../core/producer/retold.ts';
import type { Frame } from '../../core/sequence.ts';
import type { Shot } from '../../core/shot.ts';
import type { Typing } from './typing.ts';

// The rules that read texts are large, and wanted only once somebody writes in a frame.
let rules: typeof Rules | undefined;
let loading: Promise<typeof Rules> | undefined;

/** The fields of a frame that are read: their ids while they are typed in. */
type Fields = { description: string; prompt: string };

type TextEdit = Extract<FrameEdit, { do: 'description' | 'prompt' }>;

/** Reads what is typed into a frame for what it says of its shot, so that the rough follows while it is written. */
export class Retelling implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #typing: Typing;
  /** The last reading: most renders come from elsewhere. */
  #known: { frame: Frame; bible: Bible; texts: string; patch: Partial<Shot> } | undefined;

  constructor(host: ReactiveControllerHost, typing: Typing) {
    this.#host = host;
    this.#typing = typing;
    host.addController(this);
  }

  hostDisconnected() {
    this.#known = undefined;
  }

  /** Before the first letter, so that it is read at once. */
  load = async () => {
    if (rules) return;
    loading ??= import('../../core/producer/retold.ts');
    rules = await loading;
    this.#host.requestUpdate();
  };

  /** What the texts say of the shot as they are being typed. */
  now(frame: Frame, bible: Bible, fields: Fields): Partial<Shot> {
    const description = this.#typing.textOf(fields.description, frame.description);
    const prompt = this.#typing.textOf(fields.prompt, frame.prompt);
    const texts = JSON.stringify([description, prompt, rules !== undefined]);
    const known = this.#known;
    if (known?.frame === frame && known.bible === bible && known.texts === texts) return known.patch;
    const patch = {
      ...this.description(frame, bible, description).shot,
      ...this.prompt(frame, bible, prompt).shot,
    };
    this.#known = { frame, bible, texts, patch };
    return patch;
  }

  /** The edit for a description; that of a frame with its picture is the caption, and says nothing of the shot. */
  description(frame: Frame, bible: Bible, text: string): TextEdit {
    const { id, shot, description, activeTake } = frame;
    const patch = activeTake === null ? rules?.retold(shot, bible, description, text) : undefined;
    return { do: 'description', frame: id, text, ...says(patch) };
  }

  /** The edit for a prompt. */
  prompt({ id, shot, prompt }: Frame, bible: Bible, text: string): TextEdit {
    return { do: 'prompt', frame: id, text, ...says(rules?.reframedBy(shot, bible, prompt, text)) };
  }
}

const says = (shot: Partial<Shot> = {}) => Object.keys(shot).length > 0 && { shot };
