// The words of the window, from the same files that the window reads: tests press what a person reads.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ROOT } from './places.mjs';

const LOCALES = path.join(ROOT, 'locales');
const bundles = new Map();

/** The languages that a person can choose, in the order of the picker. */
export const LANGUAGES = ['nl', 'en', 'ar', 'ti'];

/** Marks that keep two directions apart; not read by anybody. */
export const bare = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');

function bundle(tag) {
  let made = bundles.get(tag);
  if (made === undefined) {
    made = new FluentBundle(tag, { useIsolating: false });
    const folder = path.join(LOCALES, tag);
    const files = readdirSync(folder).filter((it) => it.endsWith('.ftl'));
    for (const file of [path.join(LOCALES, 'terms.ftl'), ...files.map((it) => path.join(folder, it))]) {
      made.addResource(new FluentResource(readFileSync(file, 'utf8')));
    }
    bundles.set(tag, made);
  }
  return made;
}

/** A message in a language; a test that asks for one that is not there is wrong and fails. */
export function word(tag, id, args = {}) {
  const message = bundle(tag).getMessage(id);
  if (message?.value == null) throw new Error(`${tag}: no message ${id}`);
  return bare(bundle(tag).formatPattern(message.value, args));
}
