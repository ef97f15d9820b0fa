import { isPartialDate } from '@remit/structure';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A whole day, `2010-03-05`. */
export const DateScalar = dateScalar('Date', 'a day such as 2010-03-05', (text) => text.length === 10);

/** A date as it was recorded: `2010`, `2010-03` or `2010-03-05`. */
export const PartialDateScalar = dateScalar('PartialDate', 'a date such as 2010, 2010-03 or 2010-03-05', () => true);

function dateScalar(name: string, what: string, fits: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && fits(value) && isPartialDate(value)) return value;
    throw new GraphQLError(`This is not ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}
