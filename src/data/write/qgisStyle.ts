import type { MapStyle } from '../../domain/layer/MapTable.ts';

/** XML, in text and between quotation marks. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);

/** Red, green, blue and opacity, as QGIS writes a colour. */
function rgba(hex: string): string {
  const at = (place: number) => String(parseInt(hex.slice(place, place + 2), 16));
  return `${at(1)},${at(3)},${at(5)},255`;
}

/** A class is filled with its colour; what has none is hatched on grey, as on the portal's map. */
function symbol(colour: string | null, name: number): string {
  const fill =
    colour === null
      ? `<layer class="SimpleFill"><Option type="Map"><Option name="color" value="231,228,222,255" type="QString"/><Option name="outline_color" value="120,112,100,255" type="QString"/><Option name="outline_width" value="0.1" type="QString"/><Option name="style" value="solid" type="QString"/></Option></layer><layer class="SimpleFill"><Option type="Map"><Option name="color" value="150,142,130,255" type="QString"/><Option name="outline_style" value="no" type="QString"/><Option name="style" value="f_diagonal" type="QString"/></Option></layer>`
      : `<layer class="SimpleFill"><Option type="Map"><Option name="color" value="${rgba(colour)}" type="QString"/><Option name="outline_color" value="120,112,100,255" type="QString"/><Option name="outline_width" value="0.1" type="QString"/><Option name="style" value="solid" type="QString"/></Option></layer>`;
  return `<symbol type="fill" name="${String(name)}" alpha="1">${fill}</symbol>`;
}

/** A style that QGIS 3 takes up beside a layer (QML): the same classes, words and colours as on the portal. */
export function qgisStyle({ field, classes }: MapStyle): string {
  const categories = classes.map(
    ({ value, label }, at) =>
      `<category value="${String(value)}" type="double" label="${escaped(label)}" symbol="${String(at)}" render="true"/>`,
  );
  const symbols = classes.map(({ colour }, at) => symbol(colour, at));
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.28.0" styleCategories="Symbology"><renderer-v2 type="categorizedSymbol" attr="${escaped(field)}" forceraster="0"><categories>${categories.join('')}</categories><symbols>${symbols.join('')}</symbols></renderer-v2></qgis>
`;
}
