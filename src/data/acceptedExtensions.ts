/** Endings of the files that can be read, for the file chooser; the readers themselves stay in their worker. */
export const acceptedExtensions =
  '.xlsx,.xlsm,.xls,.ods,.zip,.shp,.dbf,.shx,.prj,.cpg,.kml,.kmz,.gpkg,.fgb,.topojson,.geojson,.json,.html,.htm,.xml,.csv,.tsv,.tab,.txt';
