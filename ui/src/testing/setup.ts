// For every test of the window: matchers, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';
