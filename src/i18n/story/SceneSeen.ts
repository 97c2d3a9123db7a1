import type { AreaKey } from '../../domain/area/Area.ts';
import type { RegionClass } from '../../domain/area/AreasFile.ts';
import type { ReportsFile } from '../../domain/area/ReportsFile.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Drivers } from '../../domain/outcome/createDrivers.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';

/** What a scene is told from. */
export interface SceneSeen {
  readonly world: World;
  readonly drivers: Drivers;
  /** The answer to the plan of the scene, or to what was made of it in front of the room. */
  readonly outcome: Outcome;
  readonly province: string;
  /** `null` until they are there: what rests on them is then left out. */
  readonly reports: ReportsFile | null;
  /** Published region classes. */
  readonly regions: ReadonlyMap<AreaKey, RegionClass>;
}
