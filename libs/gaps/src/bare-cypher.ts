const QUOTED_OR_SAID = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`((?:``|[^`])*)`/g;

/**
 * The text of a query with nothing in it that is only said: comments become a space, texts become `''`, and names in backticks
 * stand as plain words. All kinds are taken in one pass from the left, as the database does, so that none can hide another.
 */
export function bareCypher(cypher: string): string {
  return cypher.replace(QUOTED_OR_SAID, (all: string, name: string | undefined) => {
    if (name !== undefined) return name.replace(/\W/g, '_');
    return all.startsWith('/') ? ' ' : "''";
  });
}
