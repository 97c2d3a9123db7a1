type Amounts = Readonly<Record<string, number>>;

/** The same amounts with another one of a measure; zero takes it out, since it counts no more. */
export function withAmount(amounts: Amounts, id: string, amount: number): Amounts {
  const others = Object.entries(amounts).filter(([each]) => each !== id);
  return Object.fromEntries(amount > 0 ? [...others, [id, amount]] : others);
}
