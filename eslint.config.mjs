import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: docs/architecture.md. A breach is an error. */
const depConstraints = [
  { sourceTag: 'scope:casework', onlyDependOnLibsWithTags: ['scope:casework'] },
  { sourceTag: 'scope:links', onlyDependOnLibsWithTags: ['scope:links', 'scope:casework'] },
  {
    sourceTag: 'scope:contract',
    onlyDependOnLibsWithTags: ['scope:contract', 'scope:links', 'scope:casework'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:api', 'scope:contract', 'scope:links', 'scope:casework'],
  },
  {
    sourceTag: 'scope:console',
    onlyDependOnLibsWithTags: ['scope:console', 'scope:contract', 'scope:casework'],
  },
  {
    sourceTag: 'scope:portal',
    onlyDependOnLibsWithTags: ['scope:portal', 'scope:contract', 'scope:casework'],
  },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:e2e'] },
];
const foundations = ['apps/api/src/{casework,audit,access,database,http,jobs}/**/*.ts'];
const frameworks = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'react',
  'react-dom',
  'react-admin',
  'preact',
  'preact/*',
  'express',
];

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', '.data', '**/artefacts', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: true, allow: [], depConstraints },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Nest reads constructor types at run time, so what looks like a type is an import of a value.
    files: ['apps/api/**/*.ts', 'migrations/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['libs/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: frameworks, message: 'Libraries are pure.' }] },
      ],
    },
  },
  {
    // Inside the API: nouns build on these folders, never the other way round.
    files: foundations,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/complaints/**',
                '**/responses/**',
                '**/organisations/**',
                '**/files/**',
                '**/links/**',
                '**/demo/**',
                '**/deadlines/**',
                '**/calendars/**',
                '**/clock-rules/**',
                '**/notifications/**',
                '**/mail/**',
              ],
              message: 'Foundations do not know the nouns that stand on them.',
            },
          ],
        },
      ],
    },
  },
  {
    // Notifications read events; nobody calls them.
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/notifications/**', 'apps/api/src/app.module.ts', ...foundations],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/notifications/**'], message: 'Nobody imports notifications: they read events.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['apps/console/**/*.{ts,tsx}', 'apps/portal/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
