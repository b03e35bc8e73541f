// What an article's run of words shows beside itself.
import type { SpanView } from '../lib/ipc/generated';

/** The address of a link, when the words do not say it already. */
export function addressOf(span: SpanView): string | undefined {
  if (span.link === null) return undefined;
  const address = span.link.replace(/^(mailto|tel):/, '');
  const bare = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return span.text.includes(bare) ? undefined : bare;
}

/** The element for a heading of an article (the first level in a text is `##`), below the title that stands above it. */
export function headingOf(level: number, below: number): string {
  return `h${Math.min(6, Math.max(level, 2) - 1 + below)}`;
}
