import { Clipper64, PolyTree64, type ClipType, type FillRule, type Paths64 } from 'clipper2-ts';
import { withoutTurns } from './withoutTurns.ts';

/** One polygon operation, with its result as a tree of outlines, holes and islands. */
export function clip(operation: ClipType, rule: FillRule, subject: Paths64, other: Paths64 = []): PolyTree64 {
  const clipper = new Clipper64();
  clipper.addSubject(withoutTurns(subject));
  if (other.length > 0) clipper.addClip(withoutTurns(other));
  const tree = new PolyTree64();
  clipper.execute(operation, rule, tree);
  return tree;
}
