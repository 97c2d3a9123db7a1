import { serveWork } from '../saving/serveWork.ts';
import { writeStory } from './writeStory.ts';

serveWork(writeStory, () => []);
