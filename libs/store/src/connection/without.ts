/** A row without some of its fields. */
export function without<Row extends object, Field extends keyof Row>(row: Row, ...fields: Field[]): Omit<Row, Field> {
  const rest = { ...row };
  for (const field of fields) delete rest[field];
  return rest;
}
