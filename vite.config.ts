import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

// ComfyUI sends a precompressed sibling by itself, but compresses nothing on its own.
const precompressed: Plugin = {
  name: 'precompressed',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.fileName.endsWith('.mjs')) continue;
        const source = brotliCompressSync(output.code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
        this.emitFile({ type: 'asset', fileName: `${output.fileName}.br`, source });
      }
    },
  },
};

/**
 * ComfyUI runs every `.js` below `js/` in each user's browser at start, so there is one, and all else is `.mjs` with a
 * hash in its name. Not minified: reviewers and the Registry's scanner read it.
 */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'js',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    license: { fileName: 'LICENSES.md' },
    modulePreload: false,
    lib: { entry: 'web/extension.ts', formats: ['es'] },
    rolldownOptions: {
      external: ['comfy/app', 'comfy/api'],
      output: {
        entryFileNames: 'main.js',
        chunkFileNames: '[name]-[hash].mjs',
        // The source says why; what is sent need not. Licences stand in a file of their own.
        comments: false,
        paths: { 'comfy/app': '../../scripts/app.js', 'comfy/api': '../../scripts/api.js' },
      },
    },
  },
  plugins: [precompressed],
});
