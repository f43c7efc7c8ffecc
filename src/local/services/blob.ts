// Blobs: data on its way into a file.
import { NO_SCOPE, type Service } from '../service.ts';

export interface BlobData {
  readonly text: string;
  readonly contentType: string;
  readonly name: string;
}

export const blob: Service<'Blob'> = {
  getDataAsString: {
    scopes: NO_SCOPE,
    ms: 2,
    takes: [''],
    more: ['s'],
    act: (_run, self) => (self.of as BlobData).text,
  },
  getContentType: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: [''],
    act: (_run, self) => (self.of as BlobData).contentType,
  },
  getName: { scopes: NO_SCOPE, ms: 1, takes: [''], act: (_run, self) => (self.of as BlobData).name },
};
