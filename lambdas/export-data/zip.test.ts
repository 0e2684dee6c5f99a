import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from './zip';

/** Reads an archive by its directory, as programs do. */
function unzip(archive: Buffer): { name: string; content: string; checksum: number }[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [checksum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const label = archive.readUInt16LE(at + 28);
    const file = archive.readUInt32LE(at + 42);
    const name = archive.toString('latin1', at + 46, at + 46 + label);
    at += 46 + label;
    expect(archive.readUInt32LE(file)).toBe(0x04034b50);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed));
    expect(content.length).toBe(size);
    return { name, content: content.toString(), checksum };
  });
}

test('an archive holds its texts, in their order, with the checksums of the format', () => {
  const entries = [
    { name: 'finally.json', content: '{"name":"Zoë 🌍"}' },
    { name: 'empty.csv', content: '' },
    { name: 'check.txt', content: '123456789' },
  ];
  const found = unzip(zip(entries));
  expect(found.map(({ name, content }) => ({ name, content }))).toEqual(entries);
  // The check value that the definition of CRC-32 gives for these digits.
  expect(found[2]?.checksum).toBe(0xcbf43926);
  expect(found[1]?.checksum).toBe(0);
});

test('the same texts make the same archive', () => {
  const entries = [{ name: 'a.csv', content: 'a,b\r\n'.repeat(1000) }];
  expect(zip(entries)).toEqual(zip(entries));
  expect(zip(entries).length).toBeLessThan(500);
});
