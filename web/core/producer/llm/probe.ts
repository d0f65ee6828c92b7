import type { Ask } from './ask.ts';
import type { Form } from './kinds.ts';
import { salvage } from './salvage.ts';

const words = ['rain', 'snow'];

/** A question whose answer shows whether a form is kept to: nobody who is not held to it would answer with that word. */
export const probeAsk: Ask = {
  name: 'probe',
  role: 'You answer briefly.',
  task: 'Say what falls from the clouds in summer.',
  rules: ['At most five words.'],
  fields: ['weather: rain or snow.'],
  example: '{"weather":"snow"}',
  lines: ['One line: weather | word'],
  lineExample: 'weather | snow',
  data: [{ title: 'Question', text: 'What falls from the clouds in summer?' }],
  schema: {
    type: 'object',
    properties: { weather: { type: 'string', enum: words } },
    required: ['weather'],
    additionalProperties: false,
  },
  grammar: 'root ::= "weather | " ("rain" | "snow")',
  maxTokens: 60,
};

/** Whether the answer to the probe keeps to the form it was asked for in. */
export function keepsForm(text: string, form: Form): boolean {
  if (form === 'lines') return true;
  if (form === 'grammar') return /^weather \| (?:rain|snow)\s*$/.test(text);
  const value = salvage(text);
  const said = typeof value === 'object' && value !== null && 'weather' in value ? value.weather : undefined;
  return form === 'json_object' ? said !== undefined : words.some((word) => word === said);
}
