const ending = /\.(shp|dbf|shx|prj|cpg|sbn|sbx|qix|qpj|shp\.xml)$/;

/** Which part of a shapefile a file is by its name, such as `dbf`; `null` for any other file. */
export function shapefileEnding(name: string): string | null {
  return ending.exec(name.toLowerCase())?.[1] ?? null;
}
