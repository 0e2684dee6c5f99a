import type { BookList, Column } from '../../../domain/books/columns';
import type { BookDocument } from '../../../domain/books/document';
import { version1 } from './version-1';

/** Documents as an earlier FinAlly wrote them, and how one becomes a document of the next version. */
export interface EarlierVersion {
  profile: Column[];
  lists: BookList[];
  upgrade: (document: BookDocument) => BookDocument;
}

/** From version 1 on. Whatever was exported once can be imported for ever: one that is here stays. */
export const earlierVersions: EarlierVersion[] = [version1];

/** A document of whichever version as one of the newest. */
export function upgraded(document: BookDocument): BookDocument {
  return earlierVersions.slice(document.version - 1).reduce((current, { upgrade }) => upgrade(current), document);
}
