import { expect } from 'vitest';
import { freshPrefix, picture, type Graph } from '../graphs.ts';
import { sizeOf, textChunks } from '../png.ts';
import type { Row } from '../row.ts';
import { firstFile, viewPath, type Visitor } from '../visitor.ts';

/** A 1 x 1 PNG of one colour, drawn by the server itself. */
async function dot(visitor: Visitor, color: number): Promise<ArrayBuffer> {
  const entry = await visitor.run(picture(freshPrefix(), { width: 1, height: 1, color }));
  return download(visitor, viewPath(firstFile(entry)));
}

async function upload(visitor: Visitor, name: string, bytes: ArrayBuffer, more: Record<string, string> = {}) {
  const form = new FormData();
  form.append('image', new Blob([bytes]), name);
  for (const [key, value] of Object.entries(more)) form.append(key, value);
  return visitor.get('/upload/image', { method: 'POST', body: form });
}

const loaded = (image: string): Graph => ({
  ...picture(freshPrefix()),
  'ss-make': { class_type: 'LoadImage', inputs: { image } },
});

async function download(visitor: Visitor, path: string) {
  const answer = await visitor.get(path);
  expect(answer.status).toBe(200);
  return answer.arrayBuffer();
}

export const fileRows: Row[] = [
  {
    id: 'save-naming',
    holds: 'saves as prefix_00001_.png, and counts on from the highest number there is',
    async check(visitor) {
      const prefix = freshPrefix();
      const first = await visitor.run(picture(prefix, { color: 1 }));
      const second = await visitor.run(picture(prefix, { color: 2, batch_size: 2 }));
      expect(firstFile(first).filename).toBe('frame_00001_.png');
      const names = second.outputs['ss-save']?.images?.map((image) => image.filename);
      expect(names).toEqual(['frame_00002_.png', 'frame_00003_.png']);
    },
  },
  {
    id: 'save-placeholders',
    holds: 'fills in %width% and %height%, and leaves what only the page knows',
    async check(visitor) {
      const entry = await visitor.run(picture(`${freshPrefix()}-%width%x%height%-%nobody%`));
      expect(firstFile(entry).filename).toBe('frame-64x48-%nobody%_00001_.png');
    },
  },
  {
    id: 'save-chunks',
    holds: 'writes the graph and each key of extra_pnginfo into the PNG as JSON text chunks',
    async check(visitor) {
      const graph = picture(freshPrefix());
      const note = { format: 1, prompt: 'Ein Füchslein – ganz allein' };
      const extra = { extra_pnginfo: { storySequence: note, workflow: { id: 'w' } } };
      const file = firstFile(await visitor.run(graph, { extra }));
      const png = await download(visitor, viewPath(file));
      expect(sizeOf(png)).toEqual([64, 48]);
      const chunks = textChunks(png);
      expect(Object.keys(chunks)).toEqual(['prompt', 'storySequence', 'workflow']);
      expect(JSON.parse(chunks['prompt'] ?? '')).toEqual(graph);
      expect(JSON.parse(chunks['storySequence'] ?? '')).toEqual(note);
    },
  },
  {
    id: 'preview-image',
    holds: 'saves for PreviewImage into temp',
    async check(visitor) {
      const graph = {
        ...picture('x'),
        'ss-save': { class_type: 'PreviewImage', inputs: { images: ['ss-make', 0] } },
      };
      const file = firstFile(await visitor.run(graph));
      expect(file).toMatchObject({ type: 'temp', subfolder: '' });
      await download(visitor, viewPath(file));
    },
  },
  {
    id: 'upload',
    holds: 'keeps the name of an upload, uses a file of equal content again, numbers others',
    async check(visitor) {
      const name = `${crypto.randomUUID()}.png`;
      const folder = { subfolder: 'conformance' };
      const names: unknown[] = [];
      const [black, white] = [await dot(visitor, 0), await dot(visitor, 0xffffff)];
      for (const bytes of [black, black, white]) {
        const answer = await upload(visitor, name, bytes, folder);
        names.push(await answer.json());
      }
      const [first, again, other] = names;
      expect(first).toMatchObject({ name, subfolder: 'conformance', type: 'input' });
      expect(again).toMatchObject({ name });
      expect(other).toMatchObject({ name: name.replace('.png', ' (1).png') });
      const replaced = await upload(visitor, name, white, { ...folder, overwrite: 'true' });
      expect(await replaced.json()).toMatchObject({ name });
    },
  },
  {
    id: 'upload-outside',
    holds: 'refuses an upload that would leave the folder: 400',
    async check(visitor) {
      const answer = await upload(visitor, 'a.png', new ArrayBuffer(8), { subfolder: '../../x' });
      expect(answer.status).toBe(400);
    },
  },
  {
    id: 'load-uploaded',
    holds: 'loads an upload by name, in a subfolder and, marked [temp], from temp',
    async check(visitor) {
      const name = `${crypto.randomUUID()}.png`;
      const bytes = await dot(visitor, 0xff0000);
      await upload(visitor, name, bytes, { subfolder: 'conformance' });
      expect((await visitor.run(loaded(`conformance/${name}`))).status.completed).toBe(true);
      await upload(visitor, name, bytes, { type: 'temp' });
      const entry = await visitor.run(loaded(`${name} [temp]`));
      const png = await download(visitor, viewPath(firstFile(entry)));
      expect(sizeOf(png)).toEqual([1, 1]);
    },
  },
  {
    id: 'load-saved',
    holds: 'loads a saved frame by name, marked [output]',
    async check(visitor) {
      const { subfolder, filename } = firstFile(await visitor.run(picture(freshPrefix())));
      const entry = await visitor.run(loaded(`${subfolder}/${filename} [output]`));
      expect(entry.status.completed).toBe(true);
    },
  },
  {
    id: 'view',
    holds: 'serves a saved file, to HEAD as well, and re-encoded as WebP on request',
    async check(visitor) {
      const path = viewPath(firstFile(await visitor.run(picture(freshPrefix()))));
      const answer = await visitor.get(path);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect((await visitor.get(path, { method: 'HEAD' })).status).toBe(200);
      const small = await visitor.get(`${path}&preview=webp;80`);
      expect(small.headers.get('content-type')).toBe('image/webp');
      expect(new TextDecoder().decode((await small.bytes()).subarray(8, 12))).toBe('WEBP');
    },
  },
  {
    id: 'view-refusals',
    holds: 'answers 404 to a missing file, 400 to a bad name and 403 to a folder outside',
    async check(visitor) {
      const status = async (query: string) => (await visitor.get(`/view?${query}`)).status;
      expect(await status('filename=no-such-file.png')).toBe(404);
      expect(await status('')).not.toBe(200);
      expect(await status('filename=/etc/passwd')).toBe(400);
      expect(await status('filename=../a.png')).toBe(400);
      expect(await status('filename=a.png&subfolder=../..')).toBe(403);
    },
  },
  {
    id: 'routes-twice',
    holds: 'serves each route below /api as well',
    async check(visitor) {
      for (const path of ['/prompt', '/queue', '/system_stats', '/features']) {
        expect((await visitor.get(`/api${path}`)).status, path).toBe(200);
      }
    },
  },
  {
    id: 'foreign-origin',
    holds: 'refuses requests of a page from another host: 403',
    needs: ['a server of our own'],
    async check(visitor) {
      const answer = await visitor.get('/queue', { headers: { Origin: 'http://example.org' } });
      expect(answer.status).toBe(403);
    },
  },
  {
    id: 'files-other-users',
    holds: 'reads no file of another user, however the way there is spelt',
    async check(visitor) {
      for (const name of ['../__system/secret.json', '../other/secret.json', '../../secret.json']) {
        const answer = await visitor.get(`/userdata/${encodeURIComponent(name)}`);
        expect([name, answer.status]).toEqual([name, 403]);
      }
    },
  },
];
