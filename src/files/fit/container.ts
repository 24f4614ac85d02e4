import { fitChecksum } from "./checksum.js";

/** The records of a FIT file, or why they can't be read. */
export type FitContainer = { data: Uint8Array } | { problem: string; advice: string };

const SHORT_HEADER = 12;
const CHECKSUM_BYTES = 2;

/** Header, length and checksum of a FIT file; a device that lost power leaves a header that says 0, or half a file. */
export function fitContainer(bytes: Uint8Array): FitContainer {
  const [headerBytes = 0] = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dataBytes = view.getUint32(4, true);
  const end = headerBytes + dataBytes + CHECKSUM_BYTES;
  if (dataBytes === 0)
    return {
      problem: "the FIT file's header says that nothing follows: the device did not finish it",
      advice: "Repair it with a FIT tool, or record it in the device's own program and export it again.",
    };
  if (bytes.length < end)
    return { problem: "the FIT file is cut off", advice: "Copy it from the device again." };
  if (!headerFits(bytes.subarray(0, headerBytes), view) || fitChecksum(bytes.subarray(0, end)) !== 0)
    return {
      problem: "the FIT file is damaged: its checksum does not fit its content",
      advice: "Copy it from the device again.",
    };
  return { data: bytes.subarray(headerBytes, end - CHECKSUM_BYTES) };
}

/** A header of 14 bytes has a checksum of its own, or 0 for none. */
function headerFits(header: Uint8Array, view: DataView): boolean {
  return header.length === SHORT_HEADER || view.getUint16(12, true) === 0 || fitChecksum(header) === 0;
}
