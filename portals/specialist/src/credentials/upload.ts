/** What the door takes; it decides by the content itself. */
export const FILE_RULES = {
  accept: '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png',
  maxBytes: 10_000_000,
};
export const FILE_KINDS = 'PDF, JPEG, PNG';

/** What became of an upload: its id, or why not, in words where the server gave them. */
export type Uploaded = { readonly id: string } | { readonly message: string | undefined };

/** An upload on its way. */
export interface Upload {
  readonly done: Promise<Uploaded>;
  stop(): void;
}

/** Sends a file to the door for documents; `onProgress` gets a share from 0 to 1. Only this old way tells of its progress. */
export function upload(file: File, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  request.open('POST', `/files/identity?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
  const done = new Promise<Uploaded>((resolve) => {
    request.addEventListener('loadend', () => resolve(outcomeOf(request)));
  });
  request.send(file);
  return { done, stop: () => request.abort() };
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Uploaded {
  const answer = parsed(responseText);
  if (status === 201 && typeof answer['id'] === 'string') return { id: answer['id'] };
  return { message: typeof answer['message'] === 'string' ? answer['message'] : undefined };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
