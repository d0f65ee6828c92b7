import { createContext } from '@lit/context';
import type { Words } from '../core/words/en.ts';
import type { FirstWords } from '../core/words/first.ts';
import type { Services } from '../services/services.ts';

/** What the panel may call of a service: its public face, so that a test can give another of the same shape. */
type Face<T> = Pick<T, keyof T>;

/** What drives a service from outside, or feeds another one, is none of the panel's business. */
type Inside = {
  studio: 'restore' | 'wake' | 'dispose' | 'report' | 'hear' | 'show';
  facts: 'info';
  producer: 'refresh';
};

/** The services of the page as views see them. */
export type PanelServices = {
  [Name in keyof Services]: Omit<Face<Services[Name]>, Name extends keyof Inside ? Inside[Name] : never>;
};
export type { FirstWords, Words };

export const servicesContext = createContext<PanelServices>(Symbol('services'));
export const wordsContext = createContext<FirstWords>(Symbol('words'));
