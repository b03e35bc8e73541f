import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, langAttributes, langOf, languages, m, say, sayIfKnown, setLanguage, language } from './index';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

afterEach(() => setLanguage('en'));

describe('words of the interface', () => {
  it('speak every language that is offered', () => {
    const offered = languages.filter((it) => !it.hidden).map((it) => it.tag);
    expect(offered).toEqual(['nl', 'en', 'ar', 'ti']);
  });

  it('follow a change of language', () => {
    setLanguage('en');
    expect(m.commonBack()).toBe('Back');
    setLanguage('en-XA');
    expect(m.commonBack()).toBe('Báçk');
  });

  it('find the nearest language of a system locale', () => {
    setLanguage('ar_SY');
    expect(language().tag).toBe('ar');
    setLanguage('tlh');
    expect(language().tag).toBe('en');
  });

  it('choose the plural form and show the ready text', () => {
    expect(bare(m.commonHours({ count: 1, shown: '1' }))).toBe('1 hour');
    expect(bare(m.commonHours({ count: 12, shown: '12' }))).toBe('12 hours');
  });

  it('isolate values from the text around them', () => {
    expect(m.commonUntil({ date: '14 May 2027' })).toBe('Until \u206814 May 2027\u2069');
  });

  it('never show an id', () => {
    expect(say('no-such-message')).toBe('…');
    expect(sayIfKnown('no-such-message')).toBeUndefined();
  });

  it('never translate a proper name', () => {
    for (const { tag, hidden } of languages) {
      setLanguage(tag);
      if (!hidden) expect(bare(m.commonApp())).toBe('Wegwijs');
    }
  });

  it('say in which language words really are', () => {
    setLanguage('en');
    expect(langOf('common-back')).toBe('en');
    expect(langAttributes('en')).toEqual({});
    expect(langAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});

describe('pseudo-languages', () => {
  it('mirror the page', () => {
    expect(directionOf('ar-XB')).toBe('rtl');
    setLanguage('ar-XB');
    expect(m.commonBack()).toBe('\u202eBack\u202c');
  });

  it('make text forty percent longer', () => {
    setLanguage('en');
    const plain = m.commonDontKnow();
    setLanguage('en-XA');
    expect(m.commonDontKnow().length).toBeGreaterThan(plain.length * 1.15);
  });
});
