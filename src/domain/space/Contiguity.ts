/** How two units must touch: along a line (rook), or in one point at least (queen). */
export const contiguities = ['queen', 'rook'] as const;
export type Contiguity = (typeof contiguities)[number];
