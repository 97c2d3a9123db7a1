import type { AreaKey } from '../area/Area.ts';
import type { Cell } from './Cell.ts';

/** One value that the planner wrote in place of another: for one unit, one indicator and one year. */
export interface ValueEdit {
  readonly indicator: string;
  readonly area: AreaKey;
  /** Of the figure itself (`figureYear`), which may be earlier than the year the planner looked at. */
  readonly year: number;
  /** What stood there when it was written. */
  readonly before: Cell;
  readonly after: Cell;
  /** When, ISO 8601 in UTC. */
  readonly time: string;
  /** Name typed by whoever did it; may be empty. */
  readonly by: string;
}
