// The interface's words: the same `locales/<tag>/*.ftl` that Rust reads. Words missing in the reader's language come
// from the next language of its chain; an id is never shown. What the law says (rules, steps, …) is put into words in
// Rust and arrives as text.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { files } from './files.generated';
import { languages, type Language } from './languages.generated';
import { transformOf } from './pseudo';

/** Values of a message. */
export type Args = Readonly<Record<string, string | number>>;

/** Shown when no language has the message: the same in all scripts, and no id. */
const NO_WORDS = '…';

// A cache that nothing on screen watches.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const built = new Map<string, FluentBundle>();

let current = $state(pick('en'));

/** The language in force. */
export function language(): Language {
  return current;
}

/** Changes the language in force; every message on screen follows. An unknown tag gets its nearest language. */
export function setLanguage(tag: string): void {
  current = pick(tag);
}

/** The language for a tag as systems give it (`ar-SY`); English when nothing fits. */
export function pick(tag: string): Language {
  const parts = tag.replace('_', '-').split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-').toLowerCase();
    const found = languages.find((it) => it.tag.toLowerCase() === wanted);
    if (found) return found;
  }
  const english = languages.find((it) => it.tag === 'en') ?? languages[0];
  if (!english) throw new Error('locales/languages.toml lists no language');
  return english;
}

/** A message or its attribute in the language in force. Screens use the typed `m` instead. */
export function say(id: string, attribute?: string, args?: Args): string {
  return find(current, id, attribute, args)?.text ?? NO_WORDS;
}

/** A message in another language than the one in force, for the language picker and for Dutch beside. */
export function sayIn(tag: string, id: string, args?: Args): string {
  return find(pick(tag), id, undefined, args)?.text ?? NO_WORDS;
}

/** A message whose id comes from Rust (a failure code); nothing when no language has it. */
export function sayIfKnown(id: string, args?: Args): string | undefined {
  return find(current, id, undefined, args)?.text;
}

/** The tag of the language that a message is really in: put it in `lang` when it is not the one in force. */
export function langOf(id: string): string {
  for (const [lang, bundle] of wordsOf(current)) if (bundle.hasMessage(id)) return lang;
  return current.tag;
}

interface Found {
  text: string;
  lang: string;
}

function find(wanted: Language, id: string, attribute?: string, args?: Args): Found | undefined {
  let broken: Found | undefined;
  for (const [lang, bundle] of wordsOf(wanted)) {
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === undefined || pattern === null) continue;
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args as Record<string, FluentVariable>, errors);
    if (errors.length === 0) return { text, lang };
    // Words with a gap say more than none.
    broken ??= { text, lang };
  }
  return broken;
}

/** One after the other: a fallback is not even parsed until something is missing. */
function* wordsOf(wanted: Language): Generator<[string, FluentBundle]> {
  for (const [at, tag] of wanted.chain.entries()) {
    const changed = wanted.hidden && at === 0 ? wanted.tag : tag;
    yield [changed, bundleOf(changed, tag)];
  }
}

function bundleOf(tag: string, words: string): FluentBundle {
  const kept = built.get(tag);
  if (kept) return kept;
  const format = languages.find((it) => it.tag === words)?.format ?? words;
  const bundle = new FluentBundle(format, { transform: transformOf(tag) });
  for (const [path, text] of Object.entries(files)) {
    const shared = path.endsWith('/locales/terms.ftl');
    if (shared || path.includes(`/locales/${words}/`)) {
      bundle.addResource(new FluentResource(text), { allowOverrides: true });
    }
  }
  built.set(tag, bundle);
  return bundle;
}
