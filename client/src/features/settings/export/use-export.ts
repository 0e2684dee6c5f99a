import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '../../../lib/download-file';
import { archiveBlob } from './archive-blob';
import { documentText, readPieces, type Progress } from './pieces';

export type ExportKind = 'archive' | 'document';

export type ExportState =
  { at: 'ready'; saved?: string; problem?: unknown } | { at: 'preparing'; kind: ExportKind; progress?: Progress };

/** Reads the books part by part and makes a file of them, here: there is no limit to what they hold. */
export function useExport() {
  const client = useApolloClient();
  const [state, setState] = useState<ExportState>({ at: 'ready' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function save(kind: ExportKind) {
    const { signal } = (running.current = new AbortController());
    const onProgress = (progress: Progress) => setState({ at: 'preparing', kind, progress });
    setState({ at: 'preparing', kind });
    try {
      const pieces = await readPieces(client, { trail: kind === 'archive', signal, onProgress });
      const name = `finally-${new Date().toISOString().slice(0, 10)}`;
      const saved = kind === 'archive' ? `${name}.zip` : `${name}.json`;
      if (kind === 'archive') downloadFile(saved, 'application/zip', await archiveBlob(pieces, signal));
      else downloadFile(saved, 'application/json', new Blob(await allOf(documentText(pieces))));
      setState({ at: 'ready', saved });
    } catch (problem) {
      if (!signal.aborted) setState({ at: 'ready', problem });
    }
  }

  function cancel() {
    running.current?.abort();
    setState({ at: 'ready' });
  }

  return { state, save, cancel };
}

async function allOf(texts: AsyncIterable<string>): Promise<Blob[]> {
  const all: Blob[] = [];
  for await (const text of texts) all.push(new Blob([text]));
  return all;
}
