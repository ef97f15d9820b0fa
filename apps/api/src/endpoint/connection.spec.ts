import { connection, pageOf, readPage, type Connection } from './connection.js';

const letters = [...'abcdefg'];

describe('a page of a list', () => {
  it('is the first 25 when nothing is said', () => {
    expect(readPage({})).toEqual({ first: 25, skip: 0 });
    expect(readPage({ first: null, after: null })).toEqual({ first: 25, skip: 0 });
  });

  it('goes on after a cursor until the end, each item once', () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Connection<string> = pageOf(letters, { first: 3, after });
      seen.push(...page.edges.map((edge) => edge.node));
      expect(page.totalCount).toBe(7);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(letters);
  });

  it('is empty for none, and after the end', () => {
    expect(pageOf(letters, { first: 0 }).pageInfo).toMatchObject({ hasNextPage: true, endCursor: null });
    expect(connection([], 7, 7).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it.each([
    [{ first: 101 }, /"first" must be from 0 to 100/],
    [{ first: -1 }, /"first" must be from 0 to 100/],
    [{ after: 'x' }, /"after" must be a cursor/],
    [{ after: Buffer.from('at -1').toString('base64url') }, /"after" must be a cursor/],
  ])('refuses %j', (page, sentence) => {
    expect(() => readPage(page)).toThrow(sentence);
  });
});
