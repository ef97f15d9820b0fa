import type { LinkType } from '@remit/structure';
import { shortestLines } from './lines-to-top.js';

const links = (...texts: string[]) =>
  texts.map((text, i) => {
    const [from, type, to] = text.split(' ') as [string, LinkType, string];
    return { id: String(i), from, to, type };
  });
const line = (lines: ReturnType<typeof shortestLines>, body: string) =>
  lines
    .get(body)
    ?.map((step) => (step.link === null ? step.body : `${step.body} ${step.link}`))
    .join(' > ');

describe('the line to the top', () => {
  it('is the shortest, by reporting or advising, and says which link leads on', () => {
    const lines = shortestLines(
      links('a REPORTS_TO b', 'b REPORTS_TO top', 'a ADVISES c', 'c REPORTS_TO d', 'd REPORTS_TO top'),
      ['top'],
    );
    expect(line(lines, 'a')).toBe('a REPORTS_TO > b REPORTS_TO > top');
    expect(line(lines, 'top')).toBe('top');
  });

  it('may coordinate with a top as its last step, in either direction, and nowhere else', () => {
    const lines = shortestLines(
      links('lsp COORDINATES_WITH top', 'top COORDINATES_WITH lsp2', 'f ADVISES lsp', 'g COORDINATES_WITH lsp'),
      ['top'],
    );
    expect(line(lines, 'f')).toBe('f ADVISES > lsp COORDINATES_WITH > top');
    expect(line(lines, 'lsp2')).toBe('lsp2 COORDINATES_WITH > top');
    expect(lines.has('g')).toBe(false);
  });

  it('is none for those who only share information, and for loops without a way out', () => {
    const lines = shortestLines(
      links('a SHARES_INFORMATION_WITH top', 'b REPORTS_TO c', 'c REPORTS_TO b', 'top REPORTS_TO d'),
      ['top'],
    );
    expect([...lines.keys()]).toEqual(['top']);
  });

  it('takes the same one of equally short lines whatever order the links come in', () => {
    const some = links('a REPORTS_TO z', 'a REPORTS_TO b', 'z REPORTS_TO top', 'b REPORTS_TO top');
    expect(line(shortestLines(some, ['top']), 'a')).toBe('a REPORTS_TO > b REPORTS_TO > top');
    expect(shortestLines([...some].reverse(), ['top'])).toEqual(shortestLines(some, ['top']));
  });

  it('leads to the nearest of several tops', () => {
    const lines = shortestLines(links('a REPORTS_TO t2', 'a REPORTS_TO b', 'b REPORTS_TO t1'), ['t1', 't2']);
    expect(line(lines, 'a')).toBe('a REPORTS_TO > t2');
  });
});
