import { refused, taken, type FieldReading } from './PlanField.ts';

/** `sample-07:40,sites-diem-moi-3:12`: households by site. */
export function readCapacities(text: string): FieldReading<Record<string, number>> {
  if (text === '') return taken({});
  const pairs = text.split(',').map((part) => /^([a-z0-9-]{1,80}):(\d{1,5})$/.exec(part));
  if (pairs.length > 500 || pairs.includes(null)) return refused('bad-value', text);
  return taken(Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', Number(pair[2])]] : []))));
}
