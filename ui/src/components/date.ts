// Parts of a day as a person types them, and the ISO day that they make. Knows the calendar, no language.

/** What is typed so far; the month is chosen by its name and always `1` to `12`. */
export interface DayParts {
  day: string;
  month: string;
  year: string;
}

export const NO_PARTS: DayParts = { day: '', month: '', year: '' };

/** Digits of any script as the ones that letters use. Digits stand in blocks of ten, so the value of one is how many
 * digits stand before it, modulo ten. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    return String(before % 10);
  });
}

/** The parts of an ISO day; none of them when it is no day. */
export function partsOf(iso: string | null): DayParts {
  const read = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (read === null) return NO_PARTS;
  return { day: String(Number(read[3])), month: String(Number(read[2])), year: read[1] ?? '' };
}

/** The ISO day, or why there is none: nothing typed, not all typed yet, or no such day. */
export function dayOf(parts: DayParts): string | 'empty' | 'open' | 'no-such-day' {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((it) => westernDigits(it).trim());
  if (!day && !month && !year) return 'empty';
  if (!day || !month || !year || year.length < 4) return 'open';
  if (![day, month, year].every((it) => /^\d+$/.test(it)) || year.length > 4) return 'no-such-day';
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = made.getUTCDate() === Number(day) && made.getUTCMonth() === Number(month) - 1;
  return same && Number(year) >= 1900 ? made.toISOString().slice(0, 10) : 'no-such-day';
}

/** Names of the months in the order of the calendar that letters use. */
export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 15))));
}
