import type { Camera } from '../domain/plan.ts';
import type { DrawingListeners } from './listenToDrawing.ts';
import type { PointerListeners, ScreenPoint } from './listenToPointer.ts';
import type { PointedShape } from './listenToShapes.ts';

/** What the map tells the page. */
export interface MapListeners extends PointerListeners, DrawingListeners {
  /** After every movement; `byPlanner` tells a hand on the map from a movement the page asked for. */
  readonly oncamera: (camera: Camera, byPlanner: boolean) => void;
  /** The shape of the planner's own under the pointer; `null` when it left. */
  readonly onshape: (shape: PointedShape | null, point: ScreenPoint | null) => void;
  /** Degrees clockwise from north that are up. */
  readonly onbearing: (degrees: number) => void;
  /** `idle` when everything asked for is on the screen. */
  readonly onprogress: (progress: 'busy' | 'idle') => void;
  /** The browser took the drawing context away, and gave one back. */
  readonly onlost: () => void;
  readonly onrestored: () => void;
}
