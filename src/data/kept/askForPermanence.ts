/**
 * Asks the browser not to clear what is kept when a disk runs full; some ask the planner, so this is called when
 * there is something to keep. A browser that refuses or cannot keeps it all the same, as long as there is room.
 */
export function askForPermanence(): void {
  if (typeof navigator === 'undefined' || !('storage' in navigator)) return;
  navigator.storage.persist().catch(() => undefined);
}
