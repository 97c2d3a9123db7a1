import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../i18n/Language.ts';
import { ink } from '../map/sheetInk.ts';

/** A colour as PowerPoint writes it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** In every office, with every letter of Vietnamese. */
export const face = 'Arial';

/** Where things stand on a slide of 16:9, in inches. */
export const page = { width: 13.333, height: 7.5 };
/** What is said. */
export const left = { x: 0.45, width: 4.1 };
/** What is shown, clear of the mark of a sample above it, and where all of it ends. */
export const right = { x: 4.75, y: 0.55, w: 8.2, h: 6.3 };
export const bottom = right.y + right.h;

/** How text is set that says nothing else. */
export const plainText = (language: Language): PptxGenJS.TextPropsOptions => ({
  fontFace: face,
  color: hex(ink.text),
  margin: 0,
  valign: 'top',
  lang: language === 'vi' ? 'vi-VN' : 'en-GB',
});
