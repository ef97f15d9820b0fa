import { readRule, RuleFault } from './read-rule.js';

const good = `// code: X1
// title: Bodies without a kettle
// theme: governance
// why: Tea keeps meetings
//   civil.
// severity when statutory: LOW
// severity: HIGH
// scope: bodies
// gate: seats >= 0.5
// parameters:
//   asOf (day): the day the structure speaks of
//   cups (list, ["tea (black)", "milk"]): what counts as a kettle
// returns:
//   body (Body, subject): the body
//   statutory (yes or no): whether the law requires it
// finding: {body} has no kettle
// findings: {count} of {scope} bodies have no kettle
// evidence: No kettle at {body}.
// remedy: Buy one.
// may be right: It may meet in a café.
MATCH (b:Body) WHERE b.liveFrom <= $asOf < b.liveTo AND NOT b.name IN $cups
RETURN b.id AS body, b.statutory AS statutory
`;

function faultsOf(source: string): readonly string[] {
  try {
    readRule('no-kettle', source);
    return [];
  } catch (error) {
    if (error instanceof RuleFault) return error.faults;
    throw error;
  }
}

describe('a rule file', () => {
  it('is read into what it says about itself and its query', () => {
    const rule = readRule('no-kettle', good);
    expect(rule).toMatchObject({
      id: 'no-kettle',
      code: 'X1',
      why: 'Tea keeps meetings civil.',
      severity: 'HIGH',
      scope: 'bodies',
      gates: [{ column: 'seats', atLeast: 0.5 }],
      mayBeRight: 'It may meet in a café.',
    });
    expect(rule.parameters[1]).toMatchObject({ name: 'cups', type: 'list', standard: ['tea (black)', 'milk'] });
    expect(rule.columns[0]).toMatchObject({ type: 'Body', part: 'subject', isList: false });
    expect(rule.cypher.startsWith('MATCH')).toBe(true);
  });

  it.each([
    ['a word that no header has', good.replace('// why', '// reason'), '"reason" is not a word of a rule\'s header'],
    ['a missing line', good.replace(/\/\/ remedy.*\n/, ''), '"remedy" is missing'],
    ['an unknown theme', good.replace('governance', 'tea'), '"theme" is one of'],
    ['an unknown severity', good.replace('severity: HIGH', 'severity: GRAVE'), '"GRAVE" is not a severity'],
    ['a parameter without a default', good.replace('(list, ["tea (black)", "milk"])', '(list)'), 'needs a default'],
    ['a parameter that nobody uses', good.replace(' IN $cups', ' IN []'), 'the parameter cups is not used'],
    ['a parameter that nobody declared', good.replace('$cups', '$mugs'), '$mugs is not under "parameters"'],
    ['a place for what is not returned', good.replace('{body} has', '{place} has'), '"place" is not under "returns"'],
    ['no subject', good.replace(', subject', ''), 'no column under "returns" is marked as the subject'],
    ['no query', good.slice(0, good.indexOf('MATCH')), 'there is no query under the header'],
    ['a gate that cannot be read', good.replace('seats >= 0.5', 'most seats'), 'a gate reads "column >= number"'],
    ['a condition that cannot be read', good.replace('when statutory', 'when 3 = 3'), 'cannot read the condition'],
    ['prose in the header', good.replace('// code', '// What a rule!\n// code'), 'line 1: cannot read'],
  ])('is refused for %s', (_name, source, fault) => {
    expect(faultsOf(source).join('; ')).toContain(fault);
  });

  it('tells all its faults at once', () => {
    expect(faultsOf('// code: X1\nRETURN 1').length).toBeGreaterThan(5);
  });
});
