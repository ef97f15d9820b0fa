import { unzipSync } from 'fflate';
import { packFiles } from './workbook-files.js';

const csv = (name: string, text = 'id,name\r\n') => new File([text], name, { type: 'text/csv' });
const problemOf = async (files: File[]) => {
  const chosen = await packFiles(files);
  return 'problem' in chosen ? chosen.problem : 'none';
};

describe('choosing files', () => {
  it('packs CSV files into one zip under their own names', async () => {
    const chosen = await packFiles([csv('bodies.csv', 'id,name\r\npsb,Board\r\n'), csv('people.csv')]);
    if ('problem' in chosen) throw new Error(chosen.problem);
    const files = unzipSync(chosen.zip);
    expect(Object.keys(files)).toEqual(['bodies.csv', 'people.csv']);
    expect(new TextDecoder().decode(files['bodies.csv'])).toBe('id,name\r\npsb,Board\r\n');
  });

  it('leaves a zip as it is', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 9]);
    const chosen = await packFiles([new File([bytes], 'county.ZIP')]);
    expect(chosen).toEqual({ zip: bytes, names: ['county.ZIP'] });
  });

  it('says what is wrong and what to do', async () => {
    expect(await problemOf([])).toBe('No file was chosen.');
    expect(await problemOf([csv('register.xlsx')])).toContain('Save each sheet as CSV');
    expect(await problemOf([csv('a.zip'), csv('bodies.csv')])).toContain('not both');
    expect(await problemOf([csv('notes.docx')])).toBe('notes.docx is neither a zip nor a CSV file.');
    expect(await problemOf([csv('fake.zip', 'hello')])).toContain('is not a zip');
  });
});
