import { expect } from 'vitest';
import * as z from 'zod';
import type { Row } from '../row.ts';

const inputSpec = z.union([z.tuple([z.unknown()]).rest(z.unknown()), z.string()]);
const classSchema = z.looseObject({
  name: z.string(),
  display_name: z.string().nullable(), // null for many V3 nodes
  category: z.string(),
  python_module: z.string(),
  output_node: z.boolean(),
  output: z.array(z.unknown()),
  output_name: z.array(z.unknown()),
  output_is_list: z.array(z.boolean().nullable()),
  input: z.record(z.string(), z.record(z.string(), inputSpec)),
  input_order: z.record(z.string(), z.array(z.string())),
});
const objectInfoSchema = z.record(z.string(), classSchema);

const statsSchema = z.object({
  system: z.looseObject({
    os: z.string(),
    ram_total: z.number(),
    ram_free: z.number(),
    comfyui_version: z.string(),
    python_version: z.string(),
    argv: z.array(z.string()),
  }),
  devices: z.array(
    z.looseObject({
      name: z.string(),
      type: z.string(),
      vram_total: z.number(),
      vram_free: z.number(),
    }),
  ),
});

export const installRows: Row[] = [
  {
    id: 'object-info',
    holds: 'describes all node classes, combos both as a list and as COMBO with options',
    async check(visitor) {
      const classes = objectInfoSchema.parse(await visitor.json('/object_info'));
      const sampler = classes['KSampler']?.input['required']?.['sampler_name']?.[0];
      expect(sampler).toContain('euler');
      const specs = Object.values(classes).flatMap(({ input }) =>
        Object.values(input).flatMap(Object.values),
      );
      expect(specs).toContainEqual(['COMBO', expect.objectContaining({ options: expect.any(Array) })]);
      // Some have no options at all: the page asks another route for them.
      expect(specs).toContainEqual(['COMBO', expect.objectContaining({ remote: expect.anything() })]);
      expect(classes['SaveImage']).toMatchObject({
        output_node: true,
        input_order: { required: ['images', 'filename_prefix'] },
      });
    },
  },
  {
    id: 'object-info-single',
    holds: 'describes one class, and answers {} for an unknown one',
    async check(visitor) {
      const one = objectInfoSchema.parse(await visitor.json('/object_info/LoadImage'));
      expect(Object.keys(one)).toEqual(['LoadImage']);
      expect(one['LoadImage']).toMatchObject({
        output: ['IMAGE', 'MASK'],
        input: { required: { image: expect.any(Array) } },
      });
      expect(await visitor.json('/object_info/NobodyHasThisNode')).toEqual({});
    },
  },
  {
    id: 'system-stats',
    holds: 'tells version, memory and devices',
    async check(visitor) {
      const { devices } = statsSchema.parse(await visitor.json('/system_stats'));
      expect(devices.length).toBeGreaterThan(0);
    },
  },
  {
    id: 'models',
    holds: 'lists model folders and files, and 404 for an unknown folder',
    async check(visitor) {
      const folders = z.array(z.string()).parse(await visitor.json('/models'));
      expect(folders).toEqual(expect.arrayContaining(['checkpoints', 'loras', 'vae']));
      z.array(z.string()).parse(await visitor.json('/models/checkpoints'));
      z.array(z.string()).parse(await visitor.json('/embeddings'));
      expect((await visitor.get('/models/nonsense')).status).toBe(404);
    },
  },
  {
    id: 'settings',
    holds: 'keeps a setting, and answers null for one that was never set',
    needs: ['a server of our own'],
    async check(visitor) {
      const id = `storySequence.${crypto.randomUUID()}`;
      expect(await visitor.json(`/settings/${id}`)).toBeNull();
      expect((await visitor.post(`/settings/${id}`, { a: 1 })).status).toBe(200);
      expect(await visitor.json(`/settings/${id}`)).toEqual({ a: 1 });
      expect(await visitor.json('/settings')).toMatchObject({ [id]: { a: 1 } });
    },
  },
  {
    id: 'userdata',
    holds: 'keeps, lists, protects and removes files of the user',
    async check(visitor) {
      const folder = `conformance-${crypto.randomUUID()}`;
      const file = `/userdata/${encodeURIComponent(`${folder}/note.json`)}`;
      expect((await visitor.get('/userdata')).status).toBe(400);
      expect((await visitor.get(`/userdata?dir=${folder}`)).status).toBe(404);
      expect((await visitor.get(file)).status).toBe(404);
      expect((await visitor.post(file, { a: 1 })).status).toBe(200);
      expect((await visitor.post(`${file}?overwrite=false`, { a: 2 })).status).toBe(409);
      expect(await visitor.json(file)).toEqual({ a: 1 });
      expect(await visitor.json(`/userdata?dir=${folder}&recurse=true`)).toEqual(['note.json']);
      const listed = await visitor.json(`/userdata?dir=${folder}&full_info=true`);
      expect(listed).toMatchObject([{ path: 'note.json', size: 7, modified: expect.any(Number) }]);
      expect((await visitor.get(file, { method: 'DELETE' })).status).toBe(204);
      expect((await visitor.get(file)).status).toBe(404);
    },
  },
  {
    id: 'page-start',
    holds: 'answers what its page asks for at start',
    async check(visitor) {
      for (const path of ['/users', '/settings', '/i18n', '/extensions', '/features', '/experiment/models']) {
        const answer = await visitor.get(`/api${path}`);
        expect(answer.status, path).toBe(200);
        await answer.json();
      }
      expect(z.looseObject({ storage: z.string() }).parse(await visitor.json('/users')).storage).toBe(
        'server',
      );
    },
  },
  {
    id: 'pack-routes',
    holds: "answers at this pack's own routes, with and without /api",
    needs: ['the pack'],
    async check(visitor) {
      for (const prefix of ['', '/api']) {
        const status = await visitor.json(`${prefix}/story-sequence/status`);
        expect(status).toMatchObject({ pack: 'comfyui-story-sequence', api: 1, folder: 'sequences' });
      }
    },
  },
  {
    id: 'pack-scripts',
    holds: 'lists exactly one script of this pack and serves it as JavaScript, not kept without asking',
    needs: ['the pack', 'the built panel'],
    async check(visitor) {
      const all = z.array(z.string()).parse(await visitor.json('/extensions'));
      const ours = all.filter((path) => path.startsWith('/extensions/comfyui-story-sequence/'));
      expect(ours).toEqual(['/extensions/comfyui-story-sequence/main.js']);
      const answer = await visitor.get(ours[0]!);
      expect(answer.headers.get('content-type')).toMatch(/javascript/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  },
  {
    id: 'pack-compressed',
    holds: "serves the pack's chunks precompressed with Brotli",
    needs: ['the pack', 'the built panel'],
    async check(visitor) {
      const main = await (await visitor.get('/extensions/comfyui-story-sequence/main.js')).text();
      const chunk = /[\w./-]+\.mjs/.exec(main)?.[0];
      expect(chunk, 'main.js names no chunk').toBeDefined();
      const path = new URL(chunk!, 'http://x/extensions/comfyui-story-sequence/').pathname;
      const answer = await visitor.get(path, { headers: { 'Accept-Encoding': 'br' } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(answer.headers.get('content-type')).toMatch(/javascript/);
    },
  },
];
