import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'output/', 'node_modules/', 'coverage/', 'test/acceptance/tools/.*/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers and flags in templates read well; objects and undefined are still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Keys of maps are written as keys, fields as fields.
      '@typescript-eslint/dot-notation': 'off',
      // A generic reader such as `once<T>` names its caller's type once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Texts are spread into characters on purpose, and values that turn into texts were checked to be scalars.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Compiler options forbid what would need it; types of libraries promise more than they keep.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
    },
  },
  // The console's own progress line is a plain function.
  { files: ['src/cli.ts', 'src/process.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['src/**/*.ts'], ignores: ['src/cli.ts', 'src/process.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
        {
          selector:
            ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression[body.type="BlockStatement"]',
          message: 'A function with a body is declared; arrows are for expressions and for values of a named type.',
        },
      ],
    },
  },
  {
    // What a function depends on is gathered by purpose, and a function that grows is parted.
    files: ['src/**/*.ts'],
    rules: { 'max-params': ['error', { max: 5 }], 'max-lines-per-function': ['error', { max: 40 }] },
  },
  {
    // ajv hands over the parameters of a fault without types.
    files: ['src/validation/schema-wording.ts'],
    rules: { '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    // Tests read what libraries and JSON give them, which has no types.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-find': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
