/** The borders between the rooms of docs/architecture.md. Tests may reach further: they stand outside. */
const source = { pathNot: '\\.(test|spec)\\.tsx?$|/testing/' };
const border = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from}/ may import only ${['itself', ...allowed].join(', ')} of this project.`,
  from: { path: `^${from}/`, ...source },
  to: {
    path: '^(schema|domain|resolvers|lambdas|database|wiring|infra|client|local|e2e|bench)/',
    pathNot: [from, ...allowed].map((room) => `^${room}`).join('|'),
  },
});

module.exports = {
  forbidden: [
    border('domain-is-pure', 'domain', []),
    border('resolvers-run-in-appsync', 'resolvers', ['schema', 'domain/limits']),
    border('lambdas-reach-domain', 'lambdas', ['schema', 'domain']),
    border('database-is-below', 'database', ['domain', 'lambdas/lib']),
    border('wiring-is-shared', 'wiring', ['lambdas/settings']),
    border('infra-reaches-wiring', 'infra', ['wiring', 'lambdas/settings']),
    border('client-reaches-domain', 'client/src', ['domain']),
    border('client-build-makes-demo-data', 'client', ['domain', 'database/demo']),
    border('local-is-not-deployed', 'local', ['wiring', 'database', 'lambdas/lib', 'lambdas/settings', 'domain']),
    {
      name: 'features-stand-alone',
      severity: 'error',
      comment: 'A feature of the client shares through components/ and lib/, not with another feature.',
      from: { path: '^client/src/features/([^/]+)/', ...source },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      comment: 'components/ and lib/ are used by features and by the app, not the other way round.',
      from: { path: '^client/src/(components|lib)/', ...source },
      to: { path: '^client/src/(features|app)/' },
    },
    {
      name: 'resolvers-have-no-packages',
      severity: 'error',
      comment: 'AppSync knows @aws-appsync/utils and nothing else.',
      from: { path: '^resolvers/', ...source },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '@aws-appsync/utils' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(__generated__|dist|\\.cache|cdk\\.out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
