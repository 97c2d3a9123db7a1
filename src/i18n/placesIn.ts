import { places as en } from './en/places.ts';
import type { Language } from './Language.ts';
import { places as vi } from './vi/places.ts';

/** Words around the search for places; apart from `wordsOf`, since they come with the search. */
export const placesIn = (language: Language) => (language === 'vi' ? vi : en);
