import { describe, expect, it } from 'vitest';
import { asText, readNumber, wholeNumber } from './answering';

describe('a number that somebody types', () => {
  it.each([
    ['12', 12],
    [' 7 ', 7],
    ['١٢', 12],
    ['۱۲', 12],
  ])('is read from %s', (typed, value) => expect(wholeNumber(typed)).toBe(value));

  it.each(['', '1.5', '12 years', 'twelve'])('is not guessed from "%s"', (typed) =>
    expect(readNumber(typed, 0, 40)).toBe('not-whole'),
  );

  it('must lie within its bounds', () => {
    expect(readNumber('41', 0, 40)).toBe('out-of-bounds');
    expect(readNumber('-1', 0, 40)).toBe('out-of-bounds');
    expect(readNumber('40', 0, 40)).toBe(40);
    expect(readNumber('1000', null, null)).toBe(1000);
  });
});

describe('a kept value', () => {
  it('is shown as text, lists line by line', () => {
    expect(asText(['a', 'b'])).toBe('a\nb');
    expect(asText(null)).toBe('');
    expect(asText(3)).toBe('3');
  });
});
