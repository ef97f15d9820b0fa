import neo4j from 'neo4j-driver';
import { QueryFailed } from './query-failed.js';

const serverError = (message: string, code: string) =>
  new neo4j.Neo4jError(message, code, '50N42', 'error: something', undefined);

describe('a failed query', () => {
  it('names the file and the names of the parameters, never their values', () => {
    const told = "Node(7) already exists with label `Person` and property `name` = 'Joan Smith'";
    const failed = new QueryFailed(
      'workbook/put-people.cypher',
      ['rows'],
      serverError(told, 'Neo.ClientError.Schema.ConstraintValidationFailed'),
    );
    expect(failed.message).toBe(
      'cypher/workbook/put-people.cypher (parameters rows) failed: Neo.ClientError.Schema.ConstraintValidationFailed',
    );
    expect(JSON.stringify(failed) + String(failed.cause)).not.toContain('Joan');
  });

  it('keeps what the server says about the text itself', () => {
    const error = serverError('Invalid input (line 3, column 1)', 'Neo.ClientError.Statement.SyntaxError');
    expect(new QueryFailed('x.cypher', [], error).message).toMatch(/no parameters.*Invalid input \(line 3/);
  });

  it('is tried again by the driver exactly when the original would be', () => {
    const passing = new QueryFailed('x.cypher', [], serverError('', 'Neo.TransientError.Transaction.DeadlockDetected'));
    const lasting = new QueryFailed('x.cypher', [], serverError('', 'Neo.ClientError.Statement.SyntaxError'));
    expect([neo4j.isRetryableError(passing), neo4j.isRetryableError(lasting)]).toEqual([true, false]);
    expect(neo4j.isRetryableError(new QueryFailed('x.cypher', [], new Error('of ours')))).toBe(false);
  });
});
