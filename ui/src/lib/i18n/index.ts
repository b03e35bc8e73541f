// Everything that a screen needs for words.
export { m, type MessageId } from './generated';
export { langOf, language, say, sayIfKnown, sayIn, setLanguage, type Args } from './bundles.svelte';
export { applyToPage, directionOf, langAttributes } from './direction';
export { languages, type Language } from './languages.generated';
export { shownNumber } from './numbers';
