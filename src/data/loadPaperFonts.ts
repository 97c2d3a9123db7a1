import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import { fontAt } from './fontAt.ts';

/** The type of paper: whole fonts, since those of the page are cut into parts that no PDF can take. */
export interface PaperFontFiles {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
}

/** @throws where one of them does not arrive */
export async function loadPaperFonts(): Promise<PaperFontFiles> {
  const [plain, heavy] = await Promise.all([fontAt(regular), fontAt(bold)]);
  return { regular: plain, bold: heavy };
}
