import type { CoordinateChoice } from '../../domain/coordinates/Placing.ts';
import { classFields } from '../../domain/hazard/classFields.ts';
import type { HazardZone } from '../../domain/hazard/HazardLayer.ts';
import { readHazardClass } from '../../domain/hazard/readHazardClass.ts';
import { CliFault } from '../CliFault.ts';
import type { Options } from '../Options.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { columnAt } from '../statistics/input/columnAt.ts';
import { tableOfLayer } from '../statistics/tableOfLayer.ts';
import { areaIn } from './areaIn.ts';
import { openPlaced } from '../openPlaced.ts';

/**
 * The zones of a hazard map with their classes, each of them: a zone that is left out would be called safe.
 * `--class` names the property that holds the class; where left out, it is the only one whose values all read as classes.
 *
 * @throws CliFault with the number of the first zone that cannot be read, and its value
 */
export async function openZones(
  options: Options,
  coordinates: CoordinateChoice | null,
): Promise<{ readonly field: string; readonly zones: readonly HazardZone[] }> {
  const path = options.required('hazard');
  const layer = await openPlaced(options, 'hazard', coordinates);
  const table = tableOfLayer(layer, path);
  const properties = layer.features.map((feature) => feature.properties);
  const field = options.text('class') ?? onlyField(table, classFields(properties));
  const at = columnAt(table, field);
  const zones = layer.features.map((feature, row): HazardZone => {
    const value = table.rows[row]?.cells[at] ?? '';
    const hazard = readHazardClass(value);
    if (hazard === null)
      throw new CliFault((words) => words.hazardClassUnread(path, feature.number, field, value));
    const geometry = areaIn(feature);
    if (geometry === null) throw new CliFault((words) => words.shapeNoArea(path, feature.number));
    return { hazard, geometry };
  });
  return { field: table.header[at] ?? field, zones };
}

function onlyField(table: CliTable, fields: readonly string[]): string {
  const [field, second] = fields;
  if (field === undefined)
    throw new CliFault((words) => words.hazardFieldMissing(table.file, table.header.join(', ')));
  if (second !== undefined)
    throw new CliFault((words) => words.hazardFieldOpen(table.file, fields.join(', ')));
  return field;
}
