const preset = require('../../tools/jest-preset.cjs')(__dirname, {
  testEnvironment: 'jsdom',
  // Jest requires modules: it must not be given those that browsers import.
  testEnvironmentOptions: { customExportConditions: ['node', 'require'] },
});
const [transformer, swc] = Object.values(preset.transform)[0];

module.exports = {
  ...preset,
  transform: {
    '^.+\\.(tsx?|m?js)$': [
      transformer,
      {
        ...swc,
        jsc: {
          ...swc.jsc,
          parser: { ...swc.jsc.parser, tsx: true },
          transform: { ...swc.jsc.transform, react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
};
