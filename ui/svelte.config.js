// Runes only; styles go to files (the policy of the window refuses those made at run time).
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess({ style: false }),
  compilerOptions: { runes: true },
  vitePlugin: { emitCss: true },
};
