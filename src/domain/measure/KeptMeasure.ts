import type { Measure } from './Measure.ts';

/** A file that a measure rests on, as it was when the measure was taken. */
export interface RestsOn {
  /** Of the planner's layer, or of boundaries the set they draw. */
  readonly id: string;
  readonly kind: 'layer' | 'clip' | 'boundaries';
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  /** When it was brought: ISO 8601 in UTC. */
  readonly brought: string;
}

/** How figures were measured, kept beside them: enough to measure anew, and to see that they are of yesterday. */
export interface KeptMeasure {
  readonly measure: Measure;
  /** The layer (none for distances to seats), the land it was cut to, and the planner's own boundaries. */
  readonly restsOn: readonly RestsOn[];
  /** The planner said that the layer is a sample. */
  readonly sampleLayer: boolean;
}
