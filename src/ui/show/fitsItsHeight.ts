/** From full size down to the smallest that is still read from afar; the key figure and the legend keep theirs. */
const sizes = [1, 0.92, 0.85, 0.78, 0.7] as const;

/** Keeps the words of a slide inside its height: sets `--fit`, by which titles and sentences are made smaller. */
export function fitsItsHeight(node: HTMLElement): () => void {
  const fit = () => {
    for (const size of sizes) {
      node.style.setProperty('--fit', String(size));
      if (node.scrollHeight <= node.clientHeight) return;
    }
  };
  const sizesSeen = new ResizeObserver(fit);
  sizesSeen.observe(node);
  for (const part of node.children) sizesSeen.observe(part);
  const words = new MutationObserver(() => {
    for (const part of node.children) sizesSeen.observe(part);
    fit();
  });
  words.observe(node, { childList: true, subtree: true, characterData: true });
  return () => {
    sizesSeen.disconnect();
    words.disconnect();
  };
}
