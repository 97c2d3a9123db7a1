import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';

/** The type of paper: whole fonts, since those of the page are cut into parts that no PDF can take. */
export interface PaperFontFiles {
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
}

/** @throws where one of them does not arrive */
export async function loadPaperFonts(): Promise<PaperFontFiles> {
  const [regularBytes, boldBytes] = await Promise.all([regular, bold].map(bytesAt));
  if (regularBytes === undefined || boldBytes === undefined) throw new Error('Two fonts were asked for');
  return { regular: regularBytes, bold: boldBytes };
}

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
