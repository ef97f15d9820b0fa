/** The `Content-Disposition` of a download, as RFC 6266 has it: a plain name for all, and the full one for those that can. */
export function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w.-]+/g, '-');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** A file's name made of words and a day: `Warwickshire partnerships 2010-03-05.zip`. */
export function fileName(words: string, day: string, ending: string): string {
  const safe = words
    .replace(/[\p{Cc}\s/\\:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${safe || 'structure'} ${day}.${ending}`;
}
