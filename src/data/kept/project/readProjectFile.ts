import { readDirectory } from '../../zip/readDirectory.ts';
import { manifestName, mostMegabytes, type Project, type ProjectRefusal } from './projectForm.ts';
import { readProject } from './readProject.ts';

/**
 * The project in a file of the planner's; `null` for a file that is none, which is then read as any other.
 * Never rejects.
 */
export async function readProjectFile(file: File): Promise<Project | ProjectRefusal | null> {
  try {
    const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    if (head[0] !== 0x50 || head[1] !== 0x4b) return null;
    const isNamed = /\.trong-?diem\.zip$/i.test(file.name);
    const megabytes = Math.ceil(file.size / 1e6);
    if (megabytes > mostMegabytes)
      return isNamed ? { code: 'project-too-large', megabytes, most: mostMegabytes } : null;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isProject = readDirectory(bytes)?.some(({ name }) => name === manifestName) ?? isNamed;
    return isProject || isNamed ? readProject(bytes) : null;
  } catch {
    // A folder, or a file moved away meanwhile: whoever reads it next says so.
    return null;
  }
}
