import type { Host } from './host.ts';

/** How a run behaves towards others and after a restart of the server; read at the moment of use. */
export type Preferences = {
  /** Pending frames let the job of somebody else go first. */
  goodGuest: boolean;
  /** Whether frames that a restart lost are sent again by themselves, or when the user says so. */
  afterRestart: 'send' | 'ask';
};

/** The user's preferences as the host keeps them; a host without settings has the defaults. */
export function preferencesOf(host: Host): Preferences {
  return {
    goodGuest: host.setting?.('storySequence.goodGuest') !== false,
    afterRestart: host.setting?.('storySequence.sendAgain') === false ? 'ask' : 'send',
  };
}
