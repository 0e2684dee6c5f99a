/** How a column travels in an exported document; the names say how the value is written there. */
export type ColumnKind = 'uuid' | 'text' | 'month' | 'date' | 'decimal' | 'boolean' | 'integer' | 'instant' | 'splits';

export interface Column {
  /** In the document. */
  name: string;
  /** In the database. */
  column: string;
  kind: ColumnKind;
  nullable: boolean;
  /** What it is in a document from before there was the column; undefined where every document has it. */
  earlier: string | null | undefined;
}

/** A list of a document. */
export interface BookList {
  name: string;
  columns: Column[];
  /** Whether there are documents of its version from before there was the list. */
  isLater: boolean;
}

export function list(name: string, ...columns: string[]): BookList {
  return { name, columns: columnsOf(columns.join(' ')), isLater: false };
}

export function later(list: BookList): BookList {
  return { ...list, isLater: true };
}

/** `name:kind`, with ? where it may be null, ?? where older documents do not have it, and =X where it was X in them. */
export function columnsOf(text: string): Column[] {
  return text.split(' ').map((item) => {
    const [name = '', type = ''] = item.split(':');
    const [kind = '', given] = type.split('=');
    return {
      name,
      column: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      kind: kind.replace(/\?+$/, '') as ColumnKind,
      nullable: kind.endsWith('?'),
      earlier: kind.endsWith('??') ? null : given,
    };
  });
}
