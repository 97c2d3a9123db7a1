import type { Translated } from './Translated.ts';
import type { vi } from './vi.ts';

/** Every message of the portal. Vietnamese is the mother language: it decides what messages there are. */
export type Messages = Translated<typeof vi>;
