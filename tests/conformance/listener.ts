import { DEADLINE_MS } from './patience.ts';
import { messageSchema, type Message } from './wire.ts';

/** A socket that remembers what it heard, in order. */
export type Listener = {
  client: string;
  messages: Message[];
  /** Binary frames, whole. */
  frames: DataView[];
  /** The first message, heard already or still to come, for which `is` is true. */
  heard(what: string, is: (message: Message) => boolean): Promise<Message>;
  /** The prompt is over: `executing` without a node. */
  over(id: string): Promise<Message>;
  /** What was said about one prompt, without the running commentary of progress_state. */
  about(id: string): Message[];
  close(): void;
};

/** Opens a socket and resolves when the server has greeted it, and answered its feature flags if it sent any. */
export async function listen(
  url: string,
  client: string,
  flags?: Record<string, boolean>,
): Promise<Listener> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws?clientId=${encodeURIComponent(client)}`);
  socket.binaryType = 'arraybuffer';
  const messages: Message[] = [];
  const frames: DataView[] = [];
  const news = new EventTarget();
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data instanceof ArrayBuffer) frames.push(new DataView(data));
    else messages.push(messageSchema.parse(JSON.parse(String(data))));
    news.dispatchEvent(new Event('news'));
  });

  const heard = (what: string, is: (message: Message) => boolean) =>
    new Promise<Message>((resolve, reject) => {
      const look = () => {
        const found = messages.find(is);
        if (found) settle(() => resolve(found));
      };
      const settle = (end: () => void) => {
        clearTimeout(deadline);
        news.removeEventListener('news', look);
        end();
      };
      const tooLate = () => settle(() => reject(new Error(`never heard ${what}; heard ${said(messages)}`)));
      const deadline = setTimeout(tooLate, DEADLINE_MS);
      news.addEventListener('news', look);
      look();
    });

  await heard('a greeting', ({ type }) => type === 'status');
  if (flags) {
    socket.send(JSON.stringify({ type: 'feature_flags', data: flags }));
    await heard('feature flags', ({ type }) => type === 'feature_flags');
  }
  return {
    client,
    messages,
    frames,
    heard,
    over: (id) => heard(`the end of ${id}`, (message) => isEnd(message) && message.data.prompt_id === id),
    about: (id) => messages.filter(({ type, data }) => data.prompt_id === id && type !== 'progress_state'),
    close: () => socket.close(),
  };
}

const isEnd = ({ type, data }: Message): boolean => type === 'executing' && data['node'] === null;

const said = (messages: Message[]): string => messages.map(({ type }) => type).join(', ');
