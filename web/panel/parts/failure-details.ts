import { html } from 'lit';
import type { Failure } from '../../core/failure.ts';
import type { FirstWords, PanelServices } from '../contexts.ts';
import type { Message } from './message.ts';

/** The folded part of a message about a failure: what the server itself said, and a report to copy. */
export function failureDetails(
  services: PanelServices,
  words: FirstWords,
  failure: Failure,
): Message['details'] {
  // Comes to life in place: nothing of it is on the way of who meets no failure.
  void import('./copy-report.ts');
  return {
    label: words.common.details,
    text: failure.detail,
    report: html`<ss-copy-report
      .services=${services}
      .firstWords=${words}
      .failure=${failure}
    ></ss-copy-report>`,
  };
}
