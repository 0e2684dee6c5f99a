import { inflateRawSync } from 'node:zlib';

const localHeader = 0x04034b50;

/** The files of a ZIP archive, by name, as text. */
export function filesIn(archive: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; archive.readUInt32LE(at) === localHeader;) {
    const name = archive.subarray(at + 30, at + 30 + archive.readUInt16LE(at + 26)).toString();
    const start = at + 30 + name.length + archive.readUInt16LE(at + 28);
    const end = start + archive.readUInt32LE(at + 18);
    files[name] = inflateRawSync(archive.subarray(start, end)).toString();
    at = end;
  }
  return files;
}
