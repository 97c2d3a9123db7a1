export interface KeyListeners {
  readonly onenter: () => void;
  readonly onescape: () => void;
}

/**
 * Enter and Escape while the map has the focus; arrows, plus and minus are MapLibre's own. Returns its undo.
 */
export function listenToKeys(target: HTMLElement, listeners: KeyListeners): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') listeners.onenter();
    else if (event.key === 'Escape') listeners.onescape();
    else return;
    event.preventDefault();
  };
  target.addEventListener('keydown', press);
  return () => {
    target.removeEventListener('keydown', press);
  };
}
