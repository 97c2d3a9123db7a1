import { areas } from './areas.ts';
import { place } from './place.ts';
import { reports } from './reports.ts';
import { buildSample } from './sample/buildSample.ts';
import { writeBuilt } from './writeBuilt.ts';

/** Builds everything the page loads from the facts; the same bytes on every run. */
const areasFile = areas();
writeBuilt('areas.json', areasFile);
writeBuilt('figures/place.json', place());
writeBuilt('reports.json', reports(areasFile));
// Last: the sample is drawn on the hamlets that the boundaries set.
buildSample();
