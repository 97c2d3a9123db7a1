import type { explore as vi } from '../vi/explore.ts';
import type { Translated } from '../Translated.ts';

export const explore: Translated<typeof vi> = {};
