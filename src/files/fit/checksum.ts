/** Remainders of the sixteen half-bytes: FIT's checksum is CRC-16 with the polynomial 0xA001, worked out four bits at a time. */
const REMAINDERS = Uint16Array.from({ length: 16 }, (_, nibble) => {
  let remainder = nibble;
  for (let bit = 0; bit < 4; bit += 1) remainder = (remainder >> 1) ^ (remainder & 1 ? 0xa001 : 0);
  return remainder;
});

/** The checksum of a FIT header or file. Over bytes that end in their own checksum it is 0. */
export function fitChecksum(bytes: Uint8Array): number {
  let checksum = 0;
  for (const byte of bytes) {
    checksum = (checksum >> 4) ^ remainder(checksum ^ byte);
    checksum = (checksum >> 4) ^ remainder(checksum ^ (byte >> 4));
  }
  return checksum;
}

function remainder(bits: number): number {
  return REMAINDERS[bits & 0xf] ?? 0;
}
