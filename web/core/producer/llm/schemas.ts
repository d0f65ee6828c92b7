import * as z from 'zod/mini';
import type { Bible } from '../../bible.ts';
import { angles, shotTypes, timesOfDay } from '../../shot.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const text = (most: number) => z.string().check(z.maxLength(most));
const number = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));
const oneOf = (texts: readonly string[]) => {
  const [first, ...rest] = texts;
  return first === undefined ? text(40) : z.enum([first, ...rest]);
};
const toJson = (schema: z.ZodMiniType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  return rest;
};

/** Title, looks of people and places; at most six of each. */
export function bibleSchemaFor(names: { cast: number; places: number }): JsonSchema {
  const character = z.object({
    name: text(40),
    kind: z.enum(['person', 'animal', 'machine', 'creature', 'group']),
    look: text(150),
  });
  const most = (count: number) => Math.min(6, Math.max(1, count + 1));
  return toJson(
    z.object({
      title: text(50),
      style: text(60),
      atmosphere: text(60),
      characters: z.array(character).check(z.maxLength(most(names.cast))),
      locations: z
        .array(z.object({ name: text(40), look: text(120) }))
        .check(z.maxLength(most(names.places))),
    }),
  );
}

/** One line for each of the frames `from` to `to`. */
export function outlineSchemaFor(from: number, to: number): JsonSchema {
  const count = to - from + 1;
  const line = z.object({ n: number(from, to), moment: text(110) });
  return toJson(z.object({ frames: z.array(line).check(z.minLength(count), z.maxLength(count)) }));
}

/** Shots with every name an enum of the bible, so that a model that is held to it cannot invent one. */
export function shotsSchemaFor(bible: Bible, from: number, to: number): JsonSchema {
  const count = to - from + 1;
  const part = z.object({
    id: oneOf(bible.cast.map(({ id }) => id)),
    doing: text(80),
    side: z.enum(['left', 'centre', 'right']),
  });
  const shot = z.object({
    n: number(from, to),
    moment: text(110),
    cast: z.array(part).check(z.maxLength(bible.cast.length === 0 ? 0 : Math.min(4, bible.cast.length))),
    place: oneOf(bible.places.map(({ id }) => id)),
    time: z.enum(timesOfDay),
    size: z.enum(shotTypes),
    angle: z.enum(angles),
    light: text(50),
    mood: text(16),
    prop: z.nullable(text(30)),
  });
  return toJson(z.object({ shots: z.array(shot).check(z.minLength(count), z.maxLength(count)) }));
}

/** Three ways to title, paint and colour a story. */
export function loreSchema(): JsonSchema {
  const way = z.object({ title: text(50), logline: text(140), style: text(60), atmosphere: text(60) });
  return toJson(z.object({ options: z.array(way).check(z.minLength(3), z.maxLength(3)) }));
}

/** `count` variations of one picture in words. */
export function variationsSchema(count: number): JsonSchema {
  const texts = z.array(text(320)).check(z.minLength(count), z.maxLength(count));
  return toJson(z.object({ variations: texts }));
}

/** The schema without `maxLength`, for servers whose strict mode refuses it. */
export function withoutLengths(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withoutLengths(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => key !== 'maxLength');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutLengths(part)]));
}
