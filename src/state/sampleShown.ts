import type { Outcome } from '../domain/outcome/Outcome.ts';
import { overShown } from './overShown.ts';
import type { Portal } from './Portal.svelte.ts';

/** Whether a sample is in the picture: in its figures, or in zones and sites that lie over them. */
export function sampleShown(portal: Portal, outcome: Outcome | null): boolean {
  if (outcome === null) return false;
  const { sample } = overShown(portal, outcome.plan);
  return outcome.sample || sample.zones || sample.sites;
}
