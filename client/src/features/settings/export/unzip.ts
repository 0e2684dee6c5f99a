import { TOO_LARGE, unpack, UnreadableFile } from './compression';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_LINE = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const DAMAGED = 'This ZIP file is damaged.';

/**
 * The text of one file in a ZIP file, whoever packed it.
 *
 * @throws UnreadableFile when there is no such file in it, or it cannot be unpacked
 */
export async function unzip(archive: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  try {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    const line = findLine(view, archive, name);
    const method = view.getUint16(line + 10, true);
    const size = view.getUint32(line + 20, true);
    const file = view.getUint32(line + 42, true);
    const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
    const packed = archive.slice(start, start + size);
    if (method === STORED) return new TextDecoder().decode(packed);
    if (method === DEFLATED) return await unpack(packed, 'deflate-raw');
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile(DAMAGED);
    throw error;
  }
  throw new UnreadableFile('This ZIP file is packed in a way that cannot be read here.');
}

/** Where the directory describes the file; in a folder it may lie too. */
function findLine(view: DataView, archive: Uint8Array, name: string): number {
  const end = endOfDirectory(view);
  let line = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(line, true) !== DIRECTORY_LINE) throw new UnreadableFile(DAMAGED);
    const length = view.getUint16(line + 28, true);
    const path = new TextDecoder().decode(archive.subarray(line + 46, line + 46 + length));
    if (path === name || path.endsWith(`/${name}`)) {
      if (view.getUint32(line + 24, true) > 0x7fffffff) throw new UnreadableFile(TOO_LARGE);
      return line;
    }
    line += 46 + length + view.getUint16(line + 30, true) + view.getUint16(line + 32, true);
  }
  throw new UnreadableFile(`There is no ${name} in this ZIP file.`);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableFile(DAMAGED);
}
