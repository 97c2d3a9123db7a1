import boldItalic from '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf?url';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url';
import italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url';
import { fontAt } from './fontAt.ts';

/** The type of official reports: Tinos, which is as wide as Times New Roman and may be embedded. */
export interface ReportFontFiles {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
  readonly italic: Uint8Array<ArrayBuffer>;
  readonly 'bold-italic': Uint8Array<ArrayBuffer>;
}

/** @throws where one of them does not arrive */
export async function loadReportFonts(): Promise<ReportFontFiles> {
  const [plain, heavy, slanted, both] = await Promise.all([
    fontAt(regular),
    fontAt(bold),
    fontAt(italic),
    fontAt(boldItalic),
  ]);
  return { regular: plain, bold: heavy, italic: slanted, 'bold-italic': both };
}
