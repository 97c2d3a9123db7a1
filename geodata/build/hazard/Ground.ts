import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { Relief } from './relief.ts';

/** What the susceptibility of the sample is drawn from: the made-up relief, and where events were reported. */
export interface Ground extends Relief {
  readonly floods: readonly Commune2021Entry[];
  readonly slides: readonly Commune2021Entry[];
}
