// Files with rules, by their names: what is in them only the core can say.

/** Whether a dropped file says that it holds rules. */
export const isRules = (path: string): boolean => path.toLowerCase().endsWith('.wegwijs-pack');
