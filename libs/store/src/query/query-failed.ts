import neo4j from 'neo4j-driver';

/**
 * A query that the database did not answer. Names the file and the names of its parameters, never their values, so that it
 * may be logged. It stays a driver error, because the driver decides by it whether a transaction is worth another try.
 */
export class QueryFailed extends neo4j.Neo4jError {
  readonly file: string;

  constructor(file: string, parameters: readonly string[], error: unknown) {
    const known = error instanceof neo4j.Neo4jError ? error : null;
    const code = known?.code ?? (error instanceof Error ? error.name : 'unknown error');
    const names = parameters.length === 0 ? 'no parameters' : `parameters ${parameters.join(', ')}`;
    super(
      `cypher/${file} (${names}) failed: ${code}${explanation(known)}`,
      code,
      known?.gqlStatus ?? '50N42',
      known?.gqlStatusDescription ?? 'error: general processing exception - unexpected error',
    );
    this.constructor = QueryFailed;
    Object.setPrototypeOf(this, QueryFailed.prototype);
    this.name = 'QueryFailed';
    this.file = file;
  }
}

/**
 * Faults of the text are explained by the server without any value of ours. A syntax error found while running (a text that
 * is no date) quotes the value, and has no place in the query.
 */
function explanation(error: InstanceType<typeof neo4j.Neo4jError> | null): string {
  if (error === null) return '';
  const inText = /SyntaxError|SemanticError/.test(error.code) && /\(line \d+, column \d+/.test(error.message);
  return inText || /ParameterMissing|AccessMode/.test(error.code) ? `. ${error.message}` : '';
}
