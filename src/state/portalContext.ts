import { createContext } from 'svelte';
import type { Portal } from './Portal.svelte.ts';

/** How any part of the page reaches the four owners of state without passing them down by hand. */
export const [usePortal, providePortal] = createContext<Portal>();
