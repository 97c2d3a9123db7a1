import type { Drawing, Item, Path, Stroke, TextItem } from './Drawing.ts';
import { hundredths } from './hundredths.ts';
import { typeset } from './typeset.ts';

/**
 * A drawing as SVG in millimetres, text as text. Each unit's shape carries its key, so that a program that reads the file knows which is which.
 *
 * @param part names the picture where it stands among others inside a page, which has the type and the size: no name of its parts comes twice
 * @param faces rules that embed the type, else the reader's own is used; text keeps its width either way
 */
export function writeSvg(
  drawing: Drawing,
  faces: string,
  widthOf: (item: TextItem) => number,
  part?: string,
): string {
  const { width, height, title, description, language, items } = drawing;
  let clips = 0;

  function written(item: Item): string {
    switch (item.kind) {
      case 'text':
        return textOf(item, widthOf(item));
      case 'shape': {
        const key = item.key === undefined ? '' : ` data-key="${escaped(item.key)}"`;
        const layer = item.layer === undefined ? '' : ` data-layer="${escaped(item.layer)}"`;
        const opacity = item.opacity === undefined ? '' : ` opacity="${hundredths(item.opacity)}"`;
        const path = `<path${key}${layer} d="${pathOf(item.paths, item.closed)}"${fillOf(item.fill)}${strokeOf(item.stroke)}${opacity}`;
        return item.label === undefined
          ? `${path}/>`
          : `${path}><title>${escaped(item.label)}</title></path>`;
      }
      case 'clip': {
        clips += 1;
        const id = `${part === undefined ? '' : `${part}-`}clip-${String(clips)}`;
        const inside = item.items.map(written).join('\n');
        return `<clipPath id="${id}"><path clip-rule="evenodd" d="${pathOf(item.paths, true)}"/></clipPath>\n<g clip-path="url(#${id})">\n${inside}\n</g>`;
      }
    }
  }

  const box = `viewBox="0 0 ${String(width)} ${String(height)}"`;
  const size = `width="${String(width)}mm" height="${String(height)}mm" ${box}`;
  const isPart = part !== undefined;
  return [
    isPart ? '' : '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${isPart ? box : size} ${isPart ? 'lang' : 'xml:lang'}="${language}" role="img" font-family="'Be Vietnam Pro', sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    faces === '' ? '' : `<style>${faces}</style>`,
    ...items.map(written),
    '</svg>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function pathOf(paths: readonly Path[], closed: boolean): string {
  return paths
    .map((path) => {
      const corners = path.map(([x, y]) => `${hundredths(x)} ${hundredths(y)}`);
      return `M${corners.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

const fillOf = (fill: string | undefined) =>
  fill === undefined ? ' fill="none"' : ` fill="${fill}" fill-rule="evenodd"`;

function strokeOf(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '';
  const dash =
    stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(hundredths).join(' ')}"`;
  const ends = stroke.round === true ? ' stroke-linecap="round"' : '';
  return ` stroke="${stroke.colour}" stroke-width="${hundredths(stroke.width)}" stroke-linejoin="round"${dash}${ends}`;
}

function textOf(item: TextItem, width: number): string {
  const { text, at, anchor, size, weight, colour, halo, link } = item;
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  const rim =
    halo === undefined
      ? ''
      : ` stroke="${halo}" stroke-width="${hundredths(size * 0.22)}" stroke-linejoin="round" paint-order="stroke"`;
  const place = `x="${hundredths(at[0])}" y="${hundredths(at[1])}" text-anchor="${anchor}" textLength="${hundredths(width)}"`;
  const said = `<text ${place} font-size="${hundredths(size)}"${bold} fill="${colour}"${rim}>${escaped(typeset(text))}</text>`;
  return link === undefined ? said : `<a href="${escaped(link)}">${said}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
