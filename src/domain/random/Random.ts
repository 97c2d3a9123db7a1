/** A source of chance that gives the same numbers for the same seed, on every machine. */
export interface Random {
  /** Uniform, 0 <= value < 1. */
  next(): number;
}
