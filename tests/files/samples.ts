/** A FIT file of `dataBytes` of data: header, data, checksum. */
export function fitFile(dataBytes = 100): Buffer {
  const bytes = Buffer.alloc(14 + dataBytes + 2, 7);
  bytes[0] = 14;
  bytes.writeUInt32LE(dataBytes, 4);
  bytes.write(".FIT", 8, "latin1");
  return bytes;
}

export const gpxFile = Buffer.from(
  '<?xml version="1.0"?>\n<!-- a ride -->\n<gpx version="1.1"><trk><name>Ride</name></trk></gpx>\n',
);

export const tcxFile = Buffer.from(
  '\uFEFF<?xml version="1.0"?><TrainingCenterDatabase xmlns="x"><Activities/></TrainingCenterDatabase>',
);
