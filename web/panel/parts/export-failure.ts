import { nothing } from 'lit';
import type { PanelServices, Words } from '../contexts.ts';
import type { Exporting } from '../controllers/exporting.ts';
import { failureMessage } from './failure-message.ts';

/** Why an export failed, in place, until it is closed or another one begins. */
export function exportFailure(services: PanelServices, words: Words, exporting: Exporting) {
  const { state } = exporting;
  if (state.at !== 'failed') return nothing;
  const close = { label: words.common.close, onPress: () => exporting.dismiss() };
  return failureMessage(services, words, state.failure, close);
}
