import { join } from 'node:path';
import { loadRules } from './load-rules.js';

describe('the rules of the house', () => {
  it('can all be read', () => {
    const rules = loadRules(join(import.meta.dirname, '../../../cypher/gaps'));
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.every((rule) => rule.cypher.startsWith('MATCH') || rule.cypher.startsWith('UNWIND'))).toBe(true);
  });
});
