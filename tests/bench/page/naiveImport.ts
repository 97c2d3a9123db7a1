import { read, utils } from '@e965/xlsx';
import type { FeatureCollection } from 'geojson';
import shp from 'shpjs';

/**
 * What one writes first: the same library where the file is dropped, on the main thread, and a word of what
 * was read. Nothing is checked, joined, mended or drawn.
 */
const report = document.getElementById('report');
if (report === null) throw new Error('no place for the report');

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void tell(file);
});

async function tell(file: File): Promise<void> {
  const found = await countOf(file);
  if (report !== null) report.textContent = `${file.name}: ${String(found)}`;
}

async function countOf(file: File): Promise<number> {
  const bytes = await file.arrayBuffer();
  if (file.name.endsWith('.xlsx')) {
    const book = read(bytes);
    const [sheet] = Object.values(book.Sheets);
    return sheet === undefined ? 0 : utils.sheet_to_json(sheet).length;
  }
  if (file.name.endsWith('.zip')) {
    const read = await shp(bytes);
    return [read].flat().reduce((sum, { features }) => sum + features.length, 0);
  }
  return (JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection).features.length;
}
