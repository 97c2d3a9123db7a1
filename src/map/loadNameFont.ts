/** Letters from both subsets that the names need: plain, with one mark, with two, and đ. */
const sample = 'Aaáạâấăằđđêếệôốơờưừýỹ ĐẤẦẪỄỒỐ';

/**
 * Waits until the bold face of the names is there: MapLibre draws a letter once and keeps it, so a letter
 * drawn too early would stay in another font. A face that cannot be had must not keep the names away.
 */
export async function loadNameFont(patience = 4000): Promise<void> {
  const loaded = document.fonts.load("700 24px 'Be Vietnam Pro'", sample).catch(() => []);
  const enough = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([loaded, enough]);
}
