import { MOST_BYTES, TOO_LARGE, unpack, UnreadableFile } from './compression';
import { unzip } from './unzip';

/**
 * The exported document in a file: as JSON, compressed by gzip, or in the archive. Its first bytes tell which.
 *
 * @throws UnreadableFile
 */
export async function readBooksFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new UnreadableFile(TOO_LARGE);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpack(bytes, 'gzip');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return unzip(bytes, 'finally.json');
  return new TextDecoder().decode(bytes);
}
