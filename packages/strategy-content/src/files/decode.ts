import { fileProblem, type FileProblem } from './file-problem.ts';

/** The used members of `TextDecoder`, which every platform has. The package is built without any platform's types. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a file in UTF-8, without a byte order mark, or the problem that makes the file unreadable. */
export function decode(file: string, bytes: Uint8Array): string | FileProblem {
  const [first, second] = bytes;
  // Zip files (which documents of word processors are too), PDF and RTF.
  if (/^(?:PK\p{Cc}|%PDF|\{\\rtf|\xD0\xCF)/u.test(String.fromCharCode(...bytes.subarray(0, 5))))
    return fileProblem({ file }, 'packed');
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // In UTF-16, texts in Latin letters have a zero in every second byte.
  if (hasMark || bytes.subarray(0, 200).includes(0)) return fileProblem({ file }, 'utf16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Line breaks are the same bytes in all remaining encodings, so each line can be decoded separately.
    const lines = new TextDecoder('windows-1252').decode(bytes).split('\n');
    const read = new TextDecoder('utf-8').decode(bytes).split('\n');
    const index = read.findIndex((text, place) => text.includes('\uFFFD') && text !== lines[place]);
    return fileProblem({ file, line: index + 1 }, 'encoding', (lines[index] ?? '').trim().slice(0, 60));
  }
}
