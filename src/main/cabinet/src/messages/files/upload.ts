import { isProblem, Refused } from '../../api/problem';
import type { Attachment } from '../../api/types';

/** As on the server, in bytes. */
export const LARGEST = 10 * 1024 * 1024;
/** Of one message. */
export const MOST = 10;

/** Where the bytes of a file are. */
export function addressOf(id: string): string {
  return `/api/v1/attachments/${id}`;
}

export interface Upload {
  done: Promise<Attachment>;
  stop: () => void;
}

/**
 * Sends a file. Not by `fetch`, which does not tell how much of it has gone.
 *
 * @param onProgress is told the part that has gone, from 0 to 1
 */
export function upload(file: File, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Attachment>((resolve, reject) => {
    request.open('POST', `/api/v1/attachments?name=${encodeURIComponent(file.name.slice(-200) || 'file')}`);
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('X-Requested-With', 'cabinet');
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201) {
        resolve(answer as Attachment);
      } else {
        reject(new Refused(request.status, isProblem(answer) ? answer : null, null));
      }
    };
    request.onerror = () => reject(new TypeError('Failed to upload'));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
