import type { Position } from '../../src/domain/area/Area.ts';
import { readCommunes2025 } from './facts/readCommunes2025.ts';

/** The ward in which the province's own organs sit. */
const wardOfTheSeat = '01273';

/** Where distances to the provincial seat are measured to: the seat of phường Thục Phán. */
export function provincialSeat(): Position {
  const ward = readCommunes2025().find((unit) => unit.code === wardOfTheSeat);
  if (!ward) throw new Error(`no unit ${wardOfTheSeat}`);
  return ward.position;
}
