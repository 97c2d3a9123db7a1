import type { profile as vi } from '../vi/profile.ts';
import type { Translated } from '../Translated.ts';

export const profile: Translated<typeof vi> = {};
