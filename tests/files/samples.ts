import { activityRecords, fitWith } from "./fit-writer.js";

/** A ride on the Sunday morning of the sandbox's planned ride; `padding` makes files that differ in length and content. */
export function fitFile(padding = 0): Buffer {
  const filler = Array.from({ length: padding }, (_, index) => (index * 7919) % 251);
  return fitWith([
    ...activityRecords({ start: "2026-04-05T08:00:00Z", offsetHours: 2 }),
    ...Array.from({ length: Math.ceil(padding / 200) }, (_, part) => ({
      message: 0xff00,
      fields: [],
      developer: filler.slice(part * 200, part * 200 + 200),
    })),
  ]);
}

const POINTS = ["2026-04-05T08:00:00Z", "2026-04-05T09:00:00Z"]
  .map((time) => `<trkpt lat="1" lon="1"><time>${time}</time></trkpt>`)
  .join("");

export const gpxFile = Buffer.from(
  `<?xml version="1.0"?>\n<!-- a ride -->\n<gpx version="1.1"><metadata><time>2026-04-12T00:00:00Z</time></metadata><trk><name>Ride</name><type>cycling</type><trkseg>${POINTS}</trkseg></trk></gpx>\n`,
);

export const tcxFile = Buffer.from(
  '\uFEFF<?xml version="1.0"?><TrainingCenterDatabase xmlns="x"><Activities><Activity Sport="Running"><Id>2026-04-05T08:00:00Z</Id>' +
    '<Lap StartTime="2026-04-05T08:00:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters><Track>' +
    "<Trackpoint><Time>2026-04-05T08:00:00Z</Time><DistanceMeters>0</DistanceMeters></Trackpoint>" +
    "<Trackpoint><Time>2026-04-05T08:30:00Z</Time><DistanceMeters>5000</DistanceMeters></Trackpoint></Track></Lap>" +
    "<Lap><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>1500</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>",
);
