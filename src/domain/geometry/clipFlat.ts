import { Clipper64, type ClipType, type FillRule, type Paths64 } from 'clipper2-ts';
import { withoutTurns } from './withoutTurns.ts';

/** One polygon operation, with its result as outlines counterclockwise and holes clockwise, in no order. */
export function clipFlat(
  operation: ClipType,
  rule: FillRule,
  subject: Paths64,
  other: Paths64 = [],
): Paths64 {
  const clipper = new Clipper64();
  clipper.addSubject(withoutTurns(subject));
  if (other.length > 0) clipper.addClip(withoutTurns(other));
  const paths: Paths64 = [];
  clipper.execute(operation, rule, paths);
  return paths;
}
