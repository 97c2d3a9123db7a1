import { squaredDistance, toSegment } from './nationalLimit.ts';
import type { Point } from './projection.ts';

/**
 * A line without the points it does not need (Douglas-Peucker); its ends stay. A closed line is first divided at the
 * point furthest from its beginning.
 *
 * @param tolerance how far the line may stray from the one given, km
 */
export function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const closed = squaredDistance(first, last) === 0;
  const away = line.map((point) =>
    closed ? squaredDistance(point, first) : toSegment(point, [first, last]),
  );
  const furthest = Math.max(...away);
  if (!closed && furthest <= tolerance * tolerance) return [first, last];
  const at = away.indexOf(furthest);
  return [
    ...simplifyLine(line.slice(0, at + 1), tolerance),
    ...simplifyLine(line.slice(at), tolerance).slice(1),
  ];
}
