import { csvFormat } from './csvFormat.ts';
import type { FileFormat } from './FileFormat.ts';
import { geojsonFormat } from './geojsonFormat.ts';

/** Every format the portal reads, in the order in which they are tried. */
export const formats: readonly FileFormat[] = [geojsonFormat, csvFormat];

/** For the file chooser: `.geojson,.json,.csv,...` */
export const acceptedExtensions = formats.flatMap(({ extensions }) => extensions).join(',');
