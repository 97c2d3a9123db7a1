import { refused, type FieldReading } from './PlanField.ts';
import { readAmounts } from './readAmounts.ts';

const read = readAmounts(1e9);

/** `2026:40000,2027:60000`: million đồng by year. */
export function readYearMoney(text: string): FieldReading<Record<string, number>> {
  const amounts = read(text);
  const years = Object.keys(amounts.value ?? {});
  return years.every((year) => /^(19|20)\d\d$/.test(year)) ? amounts : refused('bad-value', text);
}
