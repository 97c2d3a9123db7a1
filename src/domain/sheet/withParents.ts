import { levels } from '../area/Area.ts';
import type { ColumnReading, SheetChoices } from './SheetTable.ts';

/** Of the columns that name places, the lowest level names the unit; the others say where it lies. */
export function withParents(
  readings: readonly ColumnReading[],
  { roles }: SheetChoices,
): readonly ColumnReading[] {
  const chosen = ({ index }: ColumnReading) => roles?.[index];
  const depth = ({ level }: ColumnReading) => (level === null ? -1 : levels.indexOf(level));
  const naming = readings.filter(({ role }) => role === 'name');
  const texts = naming.length > 0 ? naming : readings.filter(({ role }) => role === 'text').slice(0, 1);
  const lowest = Math.max(...texts.map(depth));
  const unit = texts.find((each) => chosen(each) === 'name') ?? texts.find((each) => depth(each) === lowest);
  return readings.map((reading) => {
    if (chosen(reading) !== undefined && chosen(reading) !== 'name') return reading;
    if (reading === unit) return { ...reading, role: 'name' };
    return reading.role !== 'name' ? reading : { ...reading, role: depth(reading) < 0 ? 'text' : 'parent' };
  });
}
