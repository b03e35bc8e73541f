// Numbers that the window itself counts. Amounts and dates come from Rust as ready text.
import { language } from './bundles.svelte';

/** A number to show, with the digits of the language in force. */
export function shownNumber(count: number): string {
  const { format, digits } = language();
  return new Intl.NumberFormat(`${format}-u-nu-${digits}`).format(count);
}
