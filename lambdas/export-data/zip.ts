import { deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** ASCII. */
  name: string;
  content: string;
}

const VERSION = 20;
const DEFLATE = 8;
/** Midnight of 1980-01-01, where the format's calendar begins: the same books make the same archive. */
const DATE = 0x21;

/** A ZIP file of texts in UTF-8, compressed. */
export function zip(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    // What the header of a file and its line in the directory have in common.
    const facts = Buffer.concat([
      uint16(VERSION, 0, DEFLATE, 0, DATE),
      uint32(crc32(bytes), packed.length, bytes.length),
      uint16(label.length, 0),
    ]);
    const file = Buffer.concat([uint32(0x04034b50), facts, label, packed]);
    const line = [uint32(0x02014b50), uint16(VERSION), facts, uint16(0, 0, 0), uint32(0, offset), label];
    directory.push(Buffer.concat(line));
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = [
    uint32(0x06054b50),
    uint16(0, 0, entries.length, entries.length),
    uint32(list.length, offset),
    uint16(0),
  ];
  return Buffer.concat([...files, list, ...end]);
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value >>> 0;
});

/** Node.js 20 has none of its own. */
function crc32(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
