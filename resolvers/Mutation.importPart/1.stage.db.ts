import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { BASE64_PATTERN, MOST_PARTS, MOST_PART_LENGTH } from '../../domain/limits';
import type { MutationImportPartArgs } from '../../schema/__generated__/types';
import { booksOf } from '../lib/books';
import { checkUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { selectImportStatus, toImportStatus } from '../lib/import-status';
import { createdRow, rowsOf } from '../lib/rows';

/** Keeps the part, unless all of them are being restored or were. */
export function request(ctx: Context<MutationImportPartArgs>) {
  const by = booksOf(ctx);
  const { parts, position, gzip } = ctx.args.input;
  const id = checkUuid(ctx.args.input.id, 'id');
  if (parts < 1) refuse('VALIDATION_ERROR', 'There is at least one part.', 'parts', 'parts_range');
  if (parts > MOST_PARTS) {
    refuse('LIMIT_EXCEEDED', `An import has at most ${MOST_PARTS} parts.`, 'parts', 'parts_range');
  }
  if (position < 1 || position > parts) {
    refuse('VALIDATION_ERROR', `position is from 1 to ${parts}, as there are parts.`, 'position', 'position_range');
  }
  if (gzip.length > MOST_PART_LENGTH) {
    refuse('LIMIT_EXCEEDED', `A part has at most ${MOST_PART_LENGTH} characters.`, 'gzip', 'part_length');
  }
  if (!util.matches(BASE64_PATTERN, gzip)) {
    refuse('VALIDATION_ERROR', 'A part is a piece of gzip in base64.', 'gzip', 'gzip_format');
  }
  return createPgStatement(
    sql`
with import as (
  insert into staged_imports as i (owner_id, id, parts)
  select b.id, ${id}::uuid, ${parts}::smallint
  from books b where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  on conflict (owner_id, id) do update set state = 'RECEIVING', heard_at = now()
  where i.parts = excluded.parts
    and (i.state = 'RECEIVING' or (i.state = 'RESTORING' and i.heard_at < now() - interval '1 minute'))
  returning i.owner_id, i.id
)
insert into staged_parts (owner_id, import_id, position, content)
select k.owner_id, k.id, ${position}::smallint, ${gzip} from import k
on conflict (owner_id, import_id, position) do update set content = excluded.content`,
    selectImportStatus(by, id),
  );
}

export function response(ctx: Context<MutationImportPartArgs>) {
  const status = toImportStatus(createdRow(rowsOf(ctx)[1]));
  if (status.parts !== ctx.args.input.parts) {
    refuse('CONFLICT', 'This import has another number of parts. Begin another one.', 'parts', 'parts_changed');
  }
  return status;
}
