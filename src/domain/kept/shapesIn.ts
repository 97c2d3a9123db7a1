import type { AcceptedFile } from './AcceptedFile.ts';

/** Units with a boundary, or shapes of a layer; 0 for a sheet. */
export function shapesIn(accepted: AcceptedFile): number {
  if (accepted.kind === 'sheet') return 0;
  if (accepted.kind === 'layer') return accepted.layer.features.length;
  return accepted.boundaries.features.filter((feature) => feature !== null).length;
}
