/** What a file may unpack to; the server takes no more either. */
export const MOST_BYTES = 192 * 1024 * 1024;

/** Says in a sentence why a file cannot be read. */
export class UnreadableFile extends Error {}

export const TOO_LARGE = 'This file is too large to be books exported here: they unpack to 192 MB at most.';

/** @throws UnreadableFile for what is not in the format, or unpacks to too much */
export async function unpack(packed: Uint8Array<ArrayBuffer>, format: 'gzip' | 'deflate-raw'): Promise<string> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > MOST_BYTES) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    throw new UnreadableFile('This file is damaged: it cannot be unpacked.');
  }
  await reader.cancel();
  throw new UnreadableFile(TOO_LARGE);
}

export async function gzip(text: string): Promise<Uint8Array> {
  const packed = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}
