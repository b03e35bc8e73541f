import { describe, expect, it } from 'vitest';
import type { IntakeView } from '../../lib/ipc/generated';
import { pageAt } from './pages';

const view = (ids: string[], next: number): IntakeView => ({
  pages: ids.map((id) => ({
    id,
    title: { text: id, lang: 'en', checked: true, dutch: null },
    questions: [],
    complete: false,
  })),
  next,
});

describe('the page of questions on screen', () => {
  it('is the first that is not complete when the person comes back', () => {
    expect(pageAt(view(['arrival', 'permit', 'school'], 1), null)).toBe(1);
  });

  it('stays the same page when an answer adds one before it', () => {
    expect(pageAt(view(['arrival', 'reception', 'permit'], 0), 'permit')).toBe(2);
  });

  it('is the last one when all are complete', () => {
    expect(pageAt(view(['arrival', 'permit'], 2), null)).toBe(1);
  });

  it('is the next open one when its page is gone', () => {
    expect(pageAt(view(['arrival', 'permit'], 1), 'reception')).toBe(1);
  });

  it('does not fail where there are no pages', () => {
    expect(pageAt(view([], 0), null)).toBe(0);
  });
});
