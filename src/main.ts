import { mount } from 'svelte';
import App from './App.svelte';
import './ui/theme.css';

const target = document.getElementById('portal');
if (target === null) throw new Error('The page has no place for the portal');
if (new URLSearchParams(location.search).has('speaker')) {
  const { default: SpeakerPage } = await import('./ui/show/SpeakerPage.svelte');
  mount(SpeakerPage, { target });
} else mount(App, { target });
