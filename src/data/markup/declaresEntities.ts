/**
 * Whether a document of HTML or XML declares entities: one may unfold to a thousand million others, and no
 * program for tables or maps writes any.
 */
export function declaresEntities(markup: string): boolean {
  return /<!ENTITY\s/i.test(markup);
}
