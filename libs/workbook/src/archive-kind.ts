/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'old Excel workbook' | 'archive' | 'text';

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Recognises archives and Excel workbooks by content. */
export function fileKind(bytes: Uint8Array): FileKind {
  return MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text';
}

/** What to do with an Excel workbook, in the words of every refusal that meets one. */
export const SAVE_AS_CSV =
  'Save each sheet as "CSV UTF-8 (comma delimited)" under its table\'s name, such as bodies.csv, and load those files.';
