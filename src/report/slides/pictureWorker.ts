import { serveWork } from '../saving/serveWork.ts';
import { paintPictures } from './paintPictures.ts';

serveWork(paintPictures, (painted) => painted.flatMap((png) => png?.buffer ?? []));
