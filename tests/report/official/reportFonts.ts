import { readFileSync } from 'node:fs';
import type { ReportFonts } from '../../../src/report/official/paper/ReportFonts.ts';

const face = (name: string) =>
  new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));

/** The type of official reports, as the portal loads it. */
export const reportFonts: ReportFonts = {
  regular: face('400Regular'),
  bold: face('700Bold'),
  italic: face('400Regular_Italic'),
  'bold-italic': face('700Bold_Italic'),
};
