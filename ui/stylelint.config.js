// Logical properties only, so that right-to-left comes free.
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
  rules: {
    'csstools/use-logical': ['always', { except: [] }],
    'declaration-no-important': [true, { severity: 'error' }],
    'no-duplicate-selectors': true,
    'color-no-invalid-hex': true,
    'block-no-empty': true,
  },
};
