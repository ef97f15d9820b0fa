import { toCsv } from './csv.js';

describe('a table as CSV', () => {
  it('quotes what needs quotes and ends each line', () => {
    expect(toCsv(['name', 'note'], [['Board, the "old" one', 'two\nlines']])).toBe(
      'name,note\r\n"Board, the ""old"" one","two\nlines"\r\n',
    );
  });

  it('never hands a spreadsheet a formula', () => {
    expect(toCsv(['a'], [['=1+1'], ['@x'], [-3], [null]])).toBe("a\r\n'=1+1\r\n'@x\r\n-3\r\n\r\n");
  });
});
