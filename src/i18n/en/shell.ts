import type { shell as vi } from '../vi/shell.ts';
import type { Translated } from '../Translated.ts';

export const shell: Translated<typeof vi> = {};
