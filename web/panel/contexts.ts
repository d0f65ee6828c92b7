import { createContext } from '@lit/context';
import type { Words } from '../core/words/en.ts';
import type { Services as PageServices } from '../services/services.ts';

/** What the panel may call of a service: its public face, so that a test can give another of the same shape. */
type Face<T> = Pick<T, keyof T>;

/** The services of the page as views see them. */
export type PanelServices = { [Name in keyof PageServices]: Face<PageServices[Name]> };
export type { Words };

export const servicesContext = createContext<PanelServices>(Symbol('services'));
export const wordsContext = createContext<Words>(Symbol('words'));
