import { describe, expect, it } from 'vitest';
import { comfyArguments } from '../../../node_bridge/launcher/comfy-arguments.ts';

describe('the command line of ComfyUI', () => {
  it('serves ours on the loopback address only, without a GPU, a browser window or a database file', () => {
    expect(
      comfyArguments({ port: 8188, base: '/c/base', page: '/c/page', cpu: true, memoryDatabase: true }),
    ).toEqual([
      '--listen=127.0.0.1',
      '--port=8188',
      '--disable-auto-launch',
      '--base-directory',
      '/c/base',
      '--front-end-root',
      '/c/page',
      '--cpu',
      '--database-url',
      'sqlite:///:memory:',
    ]);
  });

  it("leaves folders and page of the user's own as they are, and adds path files", () => {
    const wish = {
      port: 8190,
      cpu: false,
      memoryDatabase: false,
      pathFiles: ['/t/pack.yaml', '/t/models.yaml'],
    };
    expect(comfyArguments(wish)).toEqual([
      '--listen=127.0.0.1',
      '--port=8190',
      '--disable-auto-launch',
      '--extra-model-paths-config',
      '/t/pack.yaml',
      '/t/models.yaml',
    ]);
  });
});
