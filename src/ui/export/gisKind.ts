import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { briefShown } from '../../state/briefShown.ts';
import { outlinesIn } from '../../state/outlinesIn.ts';
import { writeMap } from '../../state/writeMap.ts';
import type { ExportKind } from './ExportKind.ts';

const endings = { gpkg: 'gpkg', geojson: 'geojson', shapefile: 'zip' } as const;

/** The units with their figures and the colours of the map, to be opened in QGIS. */
export const gisKind: ExportKind = {
  id: 'gis',
  formats: ['gpkg', 'geojson', 'shapefile'],
  asks: ['title'],
  make: async ({ portal, outcome, given, language, format, tell, signal }) => {
    const brief = briefShown(portal, outcome, given);
    if (brief === null) throw new Error('Nothing is on the screen yet');
    const [{ mapTable }, { fileName }] = await Promise.all([
      import('../../report/gis/mapTable.ts'),
      import('../../report/saving/fileName.ts'),
      portal.library.needBoundaries(brief.set),
    ]);
    tell(0.3);
    const shapes = outlinesIn(portal.library, brief.set) ?? [];
    const kind = format === 'geojson' || format === 'shapefile' ? format : 'gpkg';
    const content = await writeMap(mapTable(brief, shapes, language), kind, given.date);
    signal.throwIfAborted();
    return { name: `${fileName(briefTitle(brief, language))}.${endings[kind]}`, content };
  },
};
