export interface SafariRow {
  host?: string;
  name?: string;
  value: string;
  expires: Date;
}

const EPOCH_MS = Date.UTC(2001, 0, 1);

/** Builds a Cookies.binarycookies with one page. */
export function safariFile(rows: SafariRow[]): Buffer {
  const cookies = rows.map(cookie);
  const head = Buffer.alloc(8 + 4 * cookies.length + 4);
  head.writeUInt32BE(0x100, 0);
  head.writeUInt32LE(cookies.length, 4);
  let at = head.length;
  cookies.forEach((bytes, index) => {
    head.writeUInt32LE(at, 8 + 4 * index);
    at += bytes.length;
  });
  const page = Buffer.concat([head, ...cookies]);
  const start = Buffer.alloc(12);
  start.write("cook", 0, "latin1");
  start.writeUInt32BE(1, 4);
  start.writeUInt32BE(page.length, 8);
  return Buffer.concat([start, page]);
}

function cookie({
  host = ".trainingpeaks.com",
  name = "Production_tpAuth",
  value,
  expires,
}: SafariRow): Buffer {
  const texts = [host, name, "/", value].map((text) => Buffer.from(`${text}\0`));
  const head = Buffer.alloc(56);
  let at = head.length;
  for (const [index, text] of texts.entries()) {
    head.writeUInt32LE(at, 16 + 4 * index);
    at += text.length;
  }
  head.writeUInt32LE(at, 0);
  head.writeDoubleLE((expires.getTime() - EPOCH_MS) / 1000, 40);
  head.writeDoubleLE(1, 48);
  return Buffer.concat([head, ...texts]);
}
