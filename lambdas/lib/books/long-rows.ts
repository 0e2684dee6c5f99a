import type { SqlValue, Statements } from '../database';

/** Rows that a statement looks at. */
const PAGE = 2000;

/** Values by their place; what is null is null. */
export type Values = (string | number | boolean | null | object)[];

/** Rows of one table, as parts of a statement. */
export interface Selection {
  values: string[];
  table: string;
  where: string;
  order: string;
}

/** Some rows, and whether they are the last ones. */
interface LongRows {
  rows: Values[];
  isLast: boolean;
}

/**
 * Reads rows in which texts may be as long as the books allow. The Data API takes 64 KB a row, and a character may be
 * four bytes: each comes as JSON in pieces. It takes 10 MB an answer: where rows are long, they are fewer.
 */
export async function readLongRows(
  statements: Statements,
  selection: Selection,
  parameters: Record<string, SqlValue>,
): Promise<LongRows> {
  const pieces = await statements.query<{ place: number; found: number; text: string }>(inPieces(selection), {
    ...parameters,
    limit: PAGE,
  });
  const texts: string[] = [];
  for (const { place, text } of pieces) texts[place - 1] = (texts[place - 1] ?? '') + text;
  const found = pieces[0]?.found ?? 0;
  return {
    rows: texts.map((text) => JSON.parse(text) as Values),
    isLast: found < PAGE && texts.length === found,
  };
}

function inPieces({ values, table, where, order }: Selection): string {
  return `with told as (
  select json_build_array(${values.join(', ')})::text as text, row_number() over (order by ${order}) as place, count(*) over () as found
  from (select * from ${table} where ${where} order by ${order} limit :limit) picked
), sized as (
  select told.*, sum(50 + octet_length(to_json(text)::text)) over (order by place) as bytes from told
)
select place::integer as place, found::integer as found, substr(text, piece * 15000 + 1, 15000) as text
from sized cross join generate_series(0, (char_length(text) - 1) / 15000) piece
where bytes <= 2000000 or place = 1
order by place, piece`;
}
