// The keyboards that there are, and which one a language begins with.
import type { Language } from '../../lib/i18n';
import { arabic } from './arabic';
import { ethiopic } from './ethiopic';
import { latin } from './latin';
import type { Layout } from './layout';

export const layouts: readonly Layout[] = [latin, arabic, ethiopic];

/** The keyboard of a language's script. */
export function layoutOf(language: Language): Layout {
  if (language.script === 'Arab') return arabic;
  return language.script === 'Ethi' ? ethiopic : latin;
}
