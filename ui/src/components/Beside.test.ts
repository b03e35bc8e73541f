import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Beside from './Beside.svelte';
import CalendarLeaf from './CalendarLeaf.svelte';
import { day } from './testdata';

const both = {
  ...day('2026-11-23'),
  readings: [
    { date: '٢٣ نوفمبر ٢٠٢٦', text: 'بالأرقام العربية: \u2068٢٣ نوفمبر ٢٠٢٦\u2069' },
    { date: '١٣ جمادى الآخرة ١٤٤٨', text: 'التقويم الهجري: \u2068١٣ جمادى الآخرة ١٤٤٨\u2069' },
  ],
};

describe('what stands beside a date', () => {
  it('is nothing unless the person chose it', () => {
    const { container } = render(Beside, { day: day('2026-11-23') });
    expect(container.textContent.trim()).toBe('');
    expect(container.querySelector('.beside')).toBeNull();
  });

  it('is isolated, so that its digits stay in its own run', () => {
    const { container } = render(Beside, { day: both });
    const runs = [...container.querySelectorAll('bdi')].map((it) => it.textContent);
    expect(runs).toEqual(both.readings.map((it) => it.text));
  });

  it('stands on the leaf too, under the Gregorian year, which keeps its digits', () => {
    const { container } = render(CalendarLeaf, { day: both });
    const leaf = container.textContent;
    expect(leaf.indexOf('2026')).toBeLessThan(leaf.indexOf('١٤٤٨'));
    expect(leaf).not.toContain('التقويم');
  });
});
