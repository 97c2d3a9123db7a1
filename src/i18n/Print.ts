/** Writes a number of a problem in the language of its sentence. */
export type Print = (value: number) => string;
