import type { AcceptedFile } from './AcceptedFile.ts';

/** Units with a boundary, or shapes of a layer; 0 for a sheet or projects. */
export function shapesIn(accepted: AcceptedFile): number {
  if (accepted.kind === 'sheet' || accepted.kind === 'projects') return 0;
  if (accepted.kind === 'layer') return accepted.layer.features.length;
  return accepted.boundaries.features.filter((feature) => feature !== null).length;
}
