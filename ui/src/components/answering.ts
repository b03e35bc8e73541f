// What a question needs from whoever keeps answers: the components ask, they never call the core themselves.
import type { FieldView, IntakePageView, QuestionView } from '../lib/ipc/generated';

/** Keeps answers. Each promise tells whether the answer is on the disk. */
export interface KeepsAnswers {
  /** Keeps a value; null takes the answer back. */
  give(path: string, value: unknown): Promise<boolean>;
  /** Keeps "I don't know". */
  sayUnknown(path: string): Promise<boolean>;
  /** Keeps a thing of a list; a new one without an id. */
  keepItem(list: string, id: string | null, fields: Record<string, unknown>): Promise<boolean>;
  /** Takes a thing out of a list. */
  dropItem(list: string, id: string): Promise<boolean>;
}

/** A number as somebody typed it, in Western, Arabic or Persian digits; nothing when it is not a whole number. */
export function wholeNumber(typed: string): number | undefined {
  const western = typed
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return /^-?\d{1,9}$/.test(western) ? Number(western) : undefined;
}

/** What is wrong with a typed number. */
export type NumberTrouble = 'not-whole' | 'out-of-bounds';

/** Reads a typed number within bounds. */
export function readNumber(typed: string, min: number | null, max: number | null): number | NumberTrouble {
  const value = wholeNumber(typed);
  if (value === undefined) return 'not-whole';
  if ((min !== null && value < min) || (max !== null && value > max)) return 'out-of-bounds';
  return value;
}

/** A kept value as a list of words, however it came. */
export function asList(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((it): it is string => typeof it === 'string');
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** A kept value as one text. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return asList(value).join('\n');
}

/** The question that a fact's path belongs to: the fact itself, or the list or group that it lies in. */
export function questionOf(pages: readonly IntakePageView[], path: string): QuestionView | undefined {
  const plain = path.replace(/\[[^\]]*\]/g, '');
  const all = pages.flatMap((page) => page.questions);
  const fitting = all.filter((it) => plain === it.path || plain.startsWith(`${it.path}.`));
  return fitting.sort((a, b) => b.path.length - a.path.length)[0];
}

/** Nothing was answered. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** Names of the questions of a form that must be answered and are not. */
export function lackingFields(fields: readonly FieldView[], values: Readonly<Record<string, unknown>>): string[] {
  return fields.filter((it) => it.required && isEmpty(values[it.name])).map((it) => it.name);
}

/** Puts the cursor where a question of a form is answered. */
export function focusField(form: HTMLElement | undefined, name: string): void {
  form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] :is(input, select, textarea)`)?.focus();
}
