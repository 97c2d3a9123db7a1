import { normalisationMethods, type Normalisation } from '../../../domain/score/Treatment.ts';
import { PlanReader } from './PlanReader.ts';

const anyNumber = () => true;

/**
 * A normalisation given by name, or as an object with what it needs.
 *
 * @throws CliFault
 */
export function readNormalisation(file: string, place: string, value: unknown): Normalisation {
  const object = typeof value === 'string' ? { method: value } : value;
  const reader = new PlanReader(file, place, object, ['method', 'range', 'low', 'high', 'target']);
  const method = reader.choice('method', normalisationMethods, 'min-max');
  const needed = (name: string) => {
    if (!reader.has(name)) throw reader.fault(name, '0.5, 100, …');
    return reader.number(name, NaN, anyNumber, '0.5, 100, …');
  };
  if (method === 'z-score') return { method };
  const range = reader.has('range') ? { range: readRange(reader) } : {};
  switch (method) {
    case 'goalposts': {
      const [low, high] = [needed('low'), needed('high')];
      if (low >= high) throw reader.fault('high', `> ${String(low)}`);
      return { method, low, high, ...range };
    }
    case 'distance-to-target':
      return { method, target: needed('target'), ...range };
    default:
      return { method, ...range };
  }
}

function readRange(reader: PlanReader): readonly [number, number] {
  const [from, to, ...more] = reader.list('range');
  if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || from >= to || more.length > 0)
    throw reader.fault('range', '[1, 100]');
  return [from, to];
}
