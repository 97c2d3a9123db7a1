/** Names or row numbers one after the other, as a sentence about a file lists them. */
export const listed = (names: readonly (string | number)[]): string => names.join('; ');
