// Direction and language of the page and of words inside it.
import { language, pick } from './bundles.svelte';
import type { Language } from './languages.generated';

/** Puts language and direction of the words in force on the page; call it in an effect of the root. */
export function applyToPage(page: HTMLElement = document.documentElement): void {
  const { tag, direction } = language();
  page.lang = tag;
  page.dir = direction;
}

/** The direction that words in this language run. */
export function directionOf(tag: string): Language['direction'] {
  return pick(tag).direction;
}

/** `lang` and `dir` for words that may be in another language than the page: none when they are not. */
export function langAttributes(tag: string): { lang?: string; dir?: Language['direction'] } {
  return tag === language().tag ? {} : { lang: tag, dir: directionOf(tag) };
}
