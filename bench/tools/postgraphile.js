import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { makeV4Preset } from 'postgraphile/presets/v4';
import { pgSmartTags } from 'postgraphile/utils';

// PostGraphile 5.1 counts on Node 22; this is all that it misses on 20.
if (!('withResolvers' in Promise)) {
  Object.assign(Promise, {
    withResolvers() {
      const parts = {};
      parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return parts;
    },
  });
}

/** A row type of ours has the name that it would give to a row of the table; it takes no other by itself. */
const names = pgSmartTags([{ kind: 'class', match: 'valuation_step', tags: { name: 'counted_step' } }]);

/** PostGraphile over the database named by DATABASE_URL, in a process of its own; tells its parent the port. */
const instance = postgraphile({
  extends: [makeV4Preset({ dynamicJson: true })],
  plugins: [names],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL ?? '', schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql' },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
