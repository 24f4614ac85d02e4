import { gzipSync } from "node:zlib";
import { isObject, type Json, parseJson } from "../../../src/values/json.js";
import { type Exchange, pass, type Real } from "./front.js";

/** One thing that can go wrong with a request. */
export interface Fault {
  name: string;
  strike(exchange: Exchange): unknown;
  /** Strikes every further request of the call too. */
  stays?: boolean;
  /** The server itself stores something else than it was sent, or shows something else than it holds. */
  lies?: boolean;
}

type Strike = (exchange: Exchange) => unknown;
type Spoil = (exchange: Exchange, real: Real) => unknown;

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const MESSAGE = JSON.stringify({ message: "An error has occurred." });
const PAGE = "<!DOCTYPE html><html><head><title>TrainingPeaks | Log In</title></head><body></body></html>";

/** Nothing was carried out. */
const before = (name: string, strike: Strike): Fault => ({ name: `${name}, not carried out`, strike });
/** It was carried out, and the answer is lost. */
const after = (name: string, spoil: Spoil): Fault => ({
  name: `${name}, carried out`,
  strike: async (exchange) => spoil(exchange, await exchange.carryOut()),
});
const both = (name: string, spoil: Strike): Fault[] => [before(name, spoil), after(name, spoil)];
/** Says that it was done; whether it was is to be read. */
const lying = (fault: Fault): Fault => ({ ...fault, lies: true });
const refused = (status: number, headers: Record<string, string> = {}, body = MESSAGE): Fault =>
  before([status, ...Object.entries(headers).flat(), body && "with a message"].join(" "), ({ answer }) =>
    answer(status, { ...JSON_TYPE, ...headers }, body),
  );

const CONNECTIONS: Fault[] = [
  {
    name: "connection refused from here on",
    stays: true,
    strike: ({ socket, shut }) => {
      shut();
      socket.resetAndDestroy();
    },
  },
  ...both("reset", ({ socket }) => socket.resetAndDestroy()),
  ...both("connection ended without an answer", ({ socket }) => socket.end()),
  ...both("time limit", ({ timer }) => timer.runOut()),
  after("reset within the headers", ({ raw }) => raw("HTTP/1.1 200 OK\r\nContent-Ty")),
  after("reset within the body", (exchange, real) =>
    exchange.raw(head(real, real.body.length).concat(half(real))),
  ),
  after("a drip that never ends", ({ socket, timer }, real) => {
    socket.write(head(real, real.body.length));
    socket.write(half(real), () => timer.runOut());
  }),
  after("not HTTP", ({ raw }) => raw("SSH-2.0-OpenSSH_9.6\r\n")),
];

/** What arrives when the client has given up on it. */
const late = (name: string, answer: Strike, moment: "later" | "soon" = "later"): Fault => ({
  name: `${name}, lands after the ${moment === "soon" ? "look" : "call"}`,
  strike: (exchange) => {
    exchange[moment](() => exchange.carryOut());
    answer(exchange);
  },
});

const LATE: Fault[] = [
  late("time limit", ({ timer }) => timer.runOut()),
  late("time limit", ({ timer }) => timer.runOut(), "soon"),
  late("reset", ({ socket }) => socket.resetAndDestroy()),
  late("502", ({ answer }) => answer(502, JSON_TYPE, MESSAGE)),
];

const BODIES: Fault[] = [
  ...both("200 with a web page", ({ answer }) => answer(200, { "content-type": "text/html" }, PAGE)),
  ...both("200 with nothing", ({ answer }) => answer(200)).map(lying),
  ...both("204", ({ answer }) => answer(204)).map(lying),
  lying(after("null", ({ answer }) => answer(200, JSON_TYPE, "null"))),
  after("a text", ({ answer }) => answer(200, JSON_TYPE, '"done"')),
  after("a list for an object, an object for a list", ({ answer }, { body }) =>
    answer(200, JSON_TYPE, body.toString().startsWith("[") ? "{}" : "[]"),
  ),
  after("half of the JSON", ({ answer }, real) => answer(200, JSON_TYPE, half(real))),
  after("cut gzip", ({ answer }, { body }) =>
    answer(200, { ...JSON_TYPE, "content-encoding": "gzip" }, cutGzip(body)),
  ),
  after("no gzip at all", ({ answer }, { body }) =>
    answer(200, { ...JSON_TYPE, "content-encoding": "gzip" }, body),
  ),
  after("a bomb", ({ answer }) => answer(200, { ...JSON_TYPE, "content-encoding": "gzip" }, BOMB)),
  after("too long a content-length", (exchange, real) =>
    exchange.raw(Buffer.concat([Buffer.from(head(real, real.body.length + 50)), real.body])),
  ),
  after("too short a content-length", (exchange, real) =>
    exchange.raw(Buffer.concat([Buffer.from(head(real, Math.floor(real.body.length / 2))), real.body])),
  ),
  after("the answer twice", (exchange, real) => {
    const once = Buffer.concat([Buffer.from(head(real, real.body.length)), real.body]);
    exchange.raw(Buffer.concat([once, once]));
  }),
  after("a byte order mark", ({ answer }, { body }) =>
    answer(200, JSON_TYPE, Buffer.concat([Buffer.from("\uFEFF"), body])),
  ),
  after("UTF-16", ({ answer }, { body }) =>
    answer(
      200,
      { "content-type": "application/json; charset=utf-16" },
      Buffer.from(body.toString(), "utf16le"),
    ),
  ),
  after("a huge header", ({ answer }, { body }) =>
    answer(200, { ...JSON_TYPE, "x-long": "x".repeat(100_000) }, body),
  ),
];

const STATUSES: Fault[] = [
  ...[400, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 451].map((status) => refused(status)),
  refused(400, {}, ""),
  refused(401),
  { ...refused(401), name: "401 from here on", stays: true },
  refused(429),
  refused(429, { "retry-after": "2" }),
  refused(429, { "retry-after": "86400" }, ""),
  { ...refused(429), name: "429 from here on", stays: true },
  refused(503, { "retry-after": "1" }),
  ...[500, 502, 503, 504].flatMap((status) =>
    both(String(status), ({ answer }) => answer(status, JSON_TYPE, MESSAGE)),
  ),
  { ...refused(500), name: "500 from here on", stays: true },
  before("302 to the sign-in", ({ answer }) =>
    answer(302, { location: "https://home.trainingpeaks.com/login" }),
  ),
  ...both("301 to elsewhere", ({ answer }) => answer(301, { location: "https://example.com/" })),
  before("307 to elsewhere", ({ answer }) => answer(307, { location: "/elsewhere" })),
];

const lie = (name: string, strike: Strike): Fault => ({ name, strike, lies: true });

const LIES: Fault[] = [
  lie("another id echoed", async (exchange) => {
    const real = await exchange.carryOut();
    pass(exchange, isListRead(exchange, real) ? real : withOtherIds(real));
  }),
  lie("an older state shown", async (exchange) => {
    const { asked, carryOut, stale } = exchange;
    pass(exchange, await (asked.isWrite || isSignIn(exchange) ? carryOut() : stale()));
  }),
  lie("accepted and not stored", async (exchange) => {
    const { asked, answer, carryOut } = exchange;
    if (asked.isWrite) answer(200, JSON_TYPE, asked.body || "{}");
    else pass(exchange, await carryOut());
  }),
  lie("stored in part", async (exchange) => pass(exchange, await exchange.carryOut(inPart(exchange)))),
  lie("carried out twice", async (exchange) => {
    await exchange.carryOut();
    pass(exchange, await exchange.carryOut());
  }),
  lie("carried out again later", async (exchange) => {
    exchange.later(() => exchange.carryOut());
    pass(exchange, await exchange.carryOut());
  }),
];

/** Every fault there is. */
export const FAULTS: readonly Fault[] = [...CONNECTIONS, ...LATE, ...BODIES, ...STATUSES, ...LIES];

const BOMB = gzipSync(Buffer.alloc(80 * 1024 * 1024), { level: 1 });

function head({ status, headers }: Real, length: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} OK\r\n${lines.join("")}content-length: ${length}\r\n\r\n`;
}

function half({ body }: Real): string {
  return body.subarray(0, Math.floor(body.length / 2)).toString();
}

function cutGzip(body: Buffer): Buffer {
  const packed = gzipSync(body);
  return packed.subarray(0, packed.length - 9);
}

function isSignIn({ asked }: Exchange): boolean {
  return asked.url.startsWith("/users/");
}

/** Nobody can tell that all ids of a list are wrong: which is not an echo. */
function isListRead({ asked }: Exchange, { body }: Real): boolean {
  return !asked.isWrite && Array.isArray(parseJson(body.toString()));
}

/** The ids of the records, one more than they are. */
function withOtherIds(real: Real): Real {
  const text = real.body
    .toString()
    .replace(/("(?:\w+Id|id)":\s*)(\d{5,})/g, (_, name, id) => `${name}${Number(id) + 1}`);
  return { ...real, body: Buffer.from(text) };
}

/** The body without the last field that says something. */
function inPart({ asked }: Exchange): string | undefined {
  const body = parseJson(asked.body);
  if (!asked.isWrite || !isObject(body)) return undefined;
  const telling = Object.keys(body).filter((name) => isTelling(body[name]) && !/Id$|^id$/.test(name));
  const lost = telling.includes("title") ? "title" : telling.at(-1);
  return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([name]) => name !== lost)));
}

function isTelling(value: Json | undefined): boolean {
  return typeof value === "string" ? value !== "" : typeof value === "number";
}
