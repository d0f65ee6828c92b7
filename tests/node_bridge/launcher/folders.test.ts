import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../node_bridge/launcher/folders.ts';

const home = '/home/ana';

describe('the cache folder', () => {
  it('is the one the user names', () => {
    const env = { STORY_SEQUENCE_CACHE: '/data/stories', XDG_CACHE_HOME: '/xdg' };
    expect(cacheFolder({ env, platform: 'linux', home })).toBe('/data/stories');
  });

  it('else follows the platform', () => {
    const xdg = { XDG_CACHE_HOME: '/xdg' };
    const windows = { LOCALAPPDATA: '/users/ana/local' };
    expect(cacheFolder({ env: xdg, platform: 'linux', home })).toBe('/xdg/comfyui-story-sequence');
    expect(cacheFolder({ env: {}, platform: 'darwin', home })).toBe(
      '/home/ana/.cache/comfyui-story-sequence',
    );
    expect(cacheFolder({ env: windows, platform: 'win32', home })).toBe(
      '/users/ana/local/comfyui-story-sequence',
    );
  });
});
