import { fold } from '../area/fold.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import { countShapes } from './countShapes.ts';
import type { LayerUse } from './ReadingChoices.ts';

const hazardWords =
  /\b(nguy co|nguy hiem|sat lo|truot lo|lu|lu quet|lu ong|ngap|lut|thien tai|canh bao|hazard|flood|landslide|risk)\b/;
const reportWords = /\b(su co|phan anh|bao cao|hien trang|diem sat lo|diem den|reported|incident|event)\b/;

/** Names under which an office keeps places that take families in; not the values, where zones are told to be moved. */
const siteWords =
  /\b(tiep ?nhan|tai ?dinh ?cu|tdc|bo ?tri ?dan ?cu|sap ?xep ?dan ?cu|resettlement|receiving ?sites?)\b/;

/** Names of a layer of houses; a house of culture or a plant is a facility. */
const buildingWords =
  /\b(nha ?o|nha ?dan|noc ?nha|ngoi ?nha|diem ?nha|vi ?tri ?nha|houses?|buildings?|dwellings?|footprints?)\b/;

/** Looked at for words: a name is told by a few shapes as well as by all. */
const looked = 50;

/**
 * What a layer probably is, by its kind of shape and by the words of its names and attributes. The planner
 * always sees it and may say otherwise.
 *
 * @param drawsUnits whether enough of its areas carry the code or name of a unit; asked only where it matters
 */
export function guessUse(layer: VectorLayer, drawsUnits: () => boolean): LayerUse {
  const { areas, lines, points } = countShapes(layer);
  const most = Math.max(areas, lines, points);
  const texts = [
    layer.name,
    layer.fileName,
    ...layer.features.slice(0, looked).flatMap(({ properties }) => Object.entries(properties).flat()),
  ];
  const words = texts.map(fold).join(' | ');
  if (most === lines && lines > 0) return 'roads';
  const named = [layer.name, layer.fileName, ...Object.keys(layer.features[0]?.properties ?? {})].map(fold);
  if (siteWords.test(named.join(' | '))) return 'sites';
  const titles = named.slice(0, 2).join(' | ').replace(/_/g, ' ');
  if (buildingWords.test(titles) && !hazardWords.test(titles)) return 'buildings';
  if (most === points && points > 0)
    return hazardWords.test(words) || reportWords.test(words) ? 'places' : 'facilities';
  if (hazardWords.test(named.slice(0, 2).join(' | '))) return 'hazard';
  return drawsUnits() ? 'boundaries' : 'hazard';
}
