import type { AreaKind } from '../../src/domain/area/Area.ts';
import type { UnitShape } from './UnitShape.ts';

/** One unit of another province, as its boundary file tells it. */
export interface ImportedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly population: number | null;
  readonly shape: UnitShape;
}
