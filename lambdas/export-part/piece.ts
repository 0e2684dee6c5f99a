/** Bytes of a part: in an answer, which holds 5 MB, its quotes are escaped. */
const MOST_BYTES = 2_000_000;

/** A part of an export while it is filled: a JSON object of some fields, and of rows of some lists, as many as fit. */
export class Piece {
  readonly #fields: string[] = [];
  #bytes = 0;
  /** How many it holds. */
  rows = 0;
  /** The last row of the list that was filled last; undefined where none of its rows is in here. */
  last: object | undefined;

  get text(): string {
    return `{${this.#fields.join(',')}}`;
  }

  /** @param json the value's text */
  add(name: string, json: string): void {
    this.#fields.push(`${JSON.stringify(name)}:${json}`);
  }

  /** Adds a list, page by page. @returns whether there is more of it than fits */
  async fill(name: string, pages: AsyncIterable<object[]>): Promise<'more' | 'all'> {
    const texts: string[] = [];
    const end = (rest: 'more' | 'all') => {
      this.add(name, `[${texts.join(',')}]`);
      return rest;
    };
    this.last = undefined;
    for await (const row of rowsOf(pages)) {
      const text = JSON.stringify(row);
      const bytes = Buffer.byteLength(text);
      // One that is longer than a part goes alone.
      if (this.#bytes > 0 && this.#bytes + bytes > MOST_BYTES) return end('more');
      texts.push(text);
      this.#bytes += bytes;
      this.rows += 1;
      this.last = row;
    }
    return end('all');
  }
}

async function* rowsOf(pages: AsyncIterable<object[]>): AsyncGenerator<object> {
  for await (const page of pages) yield* page;
}
