import { hazardLayersOf } from '../../src/data/hazardLayersOf.ts';
import { areas } from './areas.ts';
import { boundaries } from './boundaries/boundaries.ts';
import { hazard } from './hazard/hazard.ts';
import { place } from './place.ts';
import { reports } from './reports.ts';
import { buildSample } from './sample/buildSample.ts';
import { sites } from './sites/sites.ts';
import { writeBuilt } from './writeBuilt.ts';

/** Builds everything the page loads from the facts; the same bytes on every run. */
const drawn = boundaries(areas());
writeBuilt('areas.json', drawn.areas);
writeBuilt('hamlets.json', drawn.hamlets);
writeBuilt('communes.topo.json', drawn.communesTopology);
writeBuilt('hamlets.topo.json', drawn.hamletsTopology);
writeBuilt('figures/place.json', place());
const told = reports(drawn.areas);
writeBuilt('reports.json', told);
const zones = hazard(drawn.areas, told, drawn.communesTopology);
writeBuilt('hazard.topo.json', zones);
writeBuilt('sites.json', sites(drawn.areas, drawn.communesTopology, hazardLayersOf(zones)));
// Last: the sample is drawn on the hamlets that the boundaries set.
for (const table of buildSample(drawn.areas.communes2021, drawn.hamlets)) {
  writeBuilt(`figures/${table.set === 'hamlet' ? 'hamlets' : 'communes'}-${table.year}.json`, table);
}
