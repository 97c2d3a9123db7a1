import { numberFrom, refused, taken, type FieldReading } from './PlanField.ts';

/** `poor-households:45,unit:1200.5`: a number by measure, none negative. */
export function readAmounts(most: number): (text: string) => FieldReading<Record<string, number>> {
  return (text) => {
    if (text === '') return taken({});
    const pairs = text.split(',').map((part): readonly [string, number] | null => {
      const at = part.lastIndexOf(':');
      const value = numberFrom(part.slice(at + 1));
      const fits = /^[a-z0-9-]{1,80}$/.test(part.slice(0, Math.max(0, at)));
      return fits && value !== null && value >= 0 && value <= most ? [part.slice(0, at), value] : null;
    });
    const read = pairs.filter((pair) => pair !== null);
    return read.length === pairs.length && read.length <= 20
      ? taken(Object.fromEntries(read))
      : refused('bad-value', text);
  };
}
