export interface ZipEntry {
  /** ASCII. */
  name: string;
  text: AsyncIterable<string>;
}

const VERSION = 20;
const DEFLATE = 8;
/** Midnight of 1980-01-01, where the format's calendar begins: the same books make the same archive. */
const DATE = 0x21;
/** The format's numbers have 32 bits. */
const MOST_BYTES = 0xffffffff;

/** A ZIP file of texts in UTF-8. Each is compressed as it comes; only what is packed is kept. */
export async function zipBlob(entries: readonly ZipEntry[], signal: AbortSignal): Promise<Blob> {
  const files: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    signal.throwIfAborted();
    const { packed, size, checksum } = await pack(text, signal);
    if (size > MOST_BYTES || offset + packed.size > MOST_BYTES) throw new RangeError('More than a ZIP file holds.');
    const label = new TextEncoder().encode(name);
    // What the header of a file and its line in the directory have in common.
    const facts = [
      ...[uint16(VERSION, 0, DEFLATE, 0, DATE), uint32(checksum, packed.size, size)],
      uint16(label.length, 0),
    ];
    const head = joined([uint32(0x04034b50), ...facts, label]);
    files.push(head, packed);
    directory.push(uint32(0x02014b50), uint16(VERSION), ...facts, uint16(0, 0, 0), uint32(0, offset), label);
    offset += head.length + packed.size;
  }
  const list = joined(directory);
  const count = entries.length;
  const end = [uint32(0x06054b50), uint16(0, 0, count, count), uint32(list.length, offset), uint16(0)];
  return new Blob([...files, list, ...end], { type: 'application/zip' });
}

async function pack(text: AsyncIterable<string>, signal: AbortSignal) {
  const deflate = new CompressionStream('deflate-raw');
  const packed = new Response(deflate.readable).blob();
  const writer = deflate.writable.getWriter();
  const encoder = new TextEncoder();
  let size = 0;
  let checksum = 0xffffffff;
  for await (const piece of text) {
    signal.throwIfAborted();
    const bytes = encoder.encode(piece);
    size += bytes.length;
    checksum = crc32(bytes, checksum);
    await writer.write(bytes);
  }
  await writer.close();
  return { packed: await packed, size, checksum: (checksum ^ 0xffffffff) >>> 0 };
}

function uint16(...values: number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => view.setUint16(index * 2, value, true));
  return new Uint8Array(view.buffer);
}

function uint32(...values: number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crc32(bytes: Uint8Array, before: number): number {
  let value = before;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return value;
}
