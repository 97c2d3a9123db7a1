import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { ReportedHazard } from '../../../src/domain/area/ReportsFile.ts';

/** The communes of 2021 where floods were reported, or landslides and falling rock. */
export function reportedCommunes(
  communes: readonly Commune2021Entry[],
  hazards: readonly ReportedHazard[],
  kind: 'floods' | 'slides',
): readonly Commune2021Entry[] {
  const codes = new Set(
    hazards
      .filter(({ hazard }) => (hazard === 'flood') === (kind === 'floods'))
      .map(({ commune2021 }) => commune2021),
  );
  return communes.filter(({ code }) => codes.has(code));
}
