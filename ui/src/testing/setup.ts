// For every test of the window: matchers, what jsdom lacks, and that nothing is said on the console that no test
// expected.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { closeWindow } from './window';

// jsdom has no `CSS`; ids in tests are plain.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

// A failing test names what it missed; the whole page with it would hide that.
configure({ getElementError: (message) => new Error(message ?? ''), asyncUtilTimeout: 4000 });

// Axe draws a letter to see whether a font writes icons. Here every letter looks like itself.
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
  return {
    canvas: this,
    measureText: (text: string) => ({ width: text.length * 30 }),
    fillText: () => undefined,
    clearRect: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(Math.ceil(width) * Math.ceil(height) * 4).fill(1),
    }),
  };
} as unknown as HTMLCanvasElement['getContext'];

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(' ')));
  }
});

afterEach(async () => {
  cleanup();
  const unexpected = await closeWindow();
  vi.useRealTimers();
  expect(unexpected, 'calls that the test did not prepare').toEqual([]);
  expect(said, 'the console stays silent').toEqual([]);
});
