/** Files as chosen or dropped, and what is wrong with the choice. */
export type Chosen = { zip: Uint8Array; names: string[] } | { problem: string };

const LIMIT = 20 * 1024 * 1024;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function problemWith(files: readonly File[]): string | undefined {
  const spreadsheet = files.find(({ name }) => /\.(xlsx?|ods)$/i.test(name));
  if (spreadsheet) {
    return `${spreadsheet.name} is a spreadsheet. Save each sheet as CSV (UTF-8) and choose the CSV files together.`;
  }
  const zips = files.filter(({ name }) => /\.zip$/i.test(name));
  if (zips.length > 0 && files.length > 1) return 'Choose one zip, or a set of CSV files, but not both.';
  const other = files.find(({ name }) => !/\.(csv|zip)$/i.test(name));
  if (other) return `${other.name} is neither a zip nor a CSV file.`;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > LIMIT ? 'The files are larger than 20 MB together. Remit does not read larger workbooks.' : undefined;
}

/** Makes one zip of what was chosen: a zip stays as it is, CSV files are packed in the browser. */
export async function packFiles(files: readonly File[]): Promise<Chosen> {
  if (files.length === 0) return { problem: 'No file was chosen.' };
  const problem = problemWith(files);
  if (problem !== undefined) return { problem };
  const read = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const [first] = read;
  if (first && /\.zip$/i.test(first[0])) {
    if (!isZip(first[1])) return { problem: `${first[0]} is not a zip, although its name says so.` };
    return { zip: first[1], names: [first[0]] };
  }
  const { zipSync } = await import('fflate');
  return { zip: zipSync(Object.fromEntries(read)), names: read.map(([name]) => name) };
}
