import { borderBeside } from './borderBeside.ts';
import type { MapGeometry } from './MapGeometry.ts';

/**
 * The same geometry with the real communes of 2025 and the real province in place of the schematic ones. The
 * national border goes where it would run beside the real province as a second, contradicting limit. Sets
 * that are still schematic keep their shapes, and are drawn with the geometry as it was.
 */
export function withRealShapes(schematic: MapGeometry, real: MapGeometry): MapGeometry {
  const { province, commune2025 } = real.areas;
  return {
    ...schematic,
    areas: { ...schematic.areas, province, commune2025 },
    lines: { ...schematic.lines, province: real.lines.province, commune2025: real.lines.commune2025 },
    labels: { ...schematic.labels, commune2025: real.labels.commune2025 },
    border: borderBeside(schematic.border, schematic.areas.province),
    bounds: real.bounds,
  };
}
