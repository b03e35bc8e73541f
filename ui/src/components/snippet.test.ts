import { describe, expect, it } from 'vitest';
import { cutAtMarks } from './snippet';

describe('a text cut at what a search found', () => {
  it('marks the ranges and keeps the rest', () => {
    expect(cutAtMarks('de docent heeft', [[3, 9]])).toEqual([
      { text: 'de ', marked: false },
      { text: 'docent', marked: true },
      { text: ' heeft', marked: false },
    ]);
  });

  it('counts as JavaScript does, also past an emoji', () => {
    const text = '😀 ሰላም';
    expect(cutAtMarks(text, [[3, 5]]).map((it) => it.text)).toEqual(['😀 ', 'ሰላ', 'ም']);
  });

  it.each([
    ['behind the text', [[2, 99]]],
    ['backwards', [[3, 1]]],
    ['empty', [[2, 2]]],
  ] as [string, [number, number][]][])('leaves a range out that lies %s', (_, marks) => {
    expect(cutAtMarks('abcd', marks)).toEqual([{ text: 'abcd', marked: false }]);
  });

  it('loses no letter when ranges overlap', () => {
    const pieces = cutAtMarks('abcdef', [
      [0, 3],
      [2, 5],
    ]);
    expect(pieces.map((it) => it.text).join('')).toBe('abcdef');
  });
});
