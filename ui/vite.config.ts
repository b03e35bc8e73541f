// How the window is built. Nothing is inlined: the content security policy allows only files of our own. The polyfill
// for preloading fetches, which the policy refuses; the web views that we meet need none.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['safari17.5', 'chrome123'],
    cssTarget: ['safari17.5', 'chrome123'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.ts'],
    maxWorkers: 2,
    // The window is loaded once for a worker; each test closes it and forgets what it held (testing/window.ts).
    isolate: false,
    testTimeout: 20_000,
  },
});
