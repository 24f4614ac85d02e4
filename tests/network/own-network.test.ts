import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CANARY_COOKIE, leaks } from "../security/canary.js";

/** A network namespace with nothing in it but loopback, and a hosts file of its own. Nothing can leave it. */
const INSIDE = [
  "-rnm",
  "--",
  "sh",
  "-c",
  'ip link set lo up && mount --bind "$1" /etc/hosts && shift && exec "$@"',
  "sh",
];
/** One address that answers, and one of a family that leads nowhere. */
const HOSTS = ["tpapi.trainingpeaks.com", "api.peakswaresb.com"]
  .flatMap((name) => [`127.0.0.1 ${name}`, `2001:db8::1 ${name}`])
  .join("\n");

const hosts = join(mkdtempSync(join(tmpdir(), "tp-mcp-hosts-")), "hosts");
writeFileSync(hosts, `127.0.0.1 localhost\n${HOSTS}\n`);
const isPossible = spawnSync("unshare", [...INSIDE, hosts, "true"]).status === 0;
const title = "TrainingPeaks by its real names";
if (!isPossible)
  process.stderr.write(`not run: ${title}; it needs unshare and ip, as on Linux with user namespaces\n`);

describe.runIf(isPossible)(isPossible ? title : `${title} (not run: no network namespace)`, () => {
  let answers: Record<string, string> = {};
  beforeAll(async () => {
    const program = [process.execPath, "--import", "tsx", resolve(import.meta.dirname, "in-namespace.ts")];
    const text = await new Promise<string>((found, failed) =>
      execFile("unshare", [...INSIDE, hosts, ...program], (error, stdout) =>
        error ? failed(error) : found(stdout),
      ),
    );
    expect(leaks(text, CANARY_COOKIE)).toEqual([]);
    answers = JSON.parse(text);
  }, 240_000);

  test("a sign-in is checked, stored, found again, and used by a tool", () => {
    expect(answers.auth).toMatch(/^0 Signed in as Lena Hoffmann .* Stored in the credential file\./);
    expect(answers.status).toMatch(/^0 Signed in as Lena Hoffmann/);
    expect(answers.tool).toMatch(/^0 \{.*Lena Hoffmann/);
  });

  test("a certificate of an unknown authority ends it before anything is sent", () => {
    expect(answers.distrust).toMatch(/^4 error: The certificate shown for TrainingPeaks is not trusted here/);
  });

  test("a slow IPv4 beside a dead IPv6 signs in", () => {
    expect(answers.slow).toMatch(/^0 Signed in as Lena Hoffmann/);
  });

  test("nobody there: refused", () => {
    expect(answers.refused).toMatch(
      /^4 error: The connection to TrainingPeaks was refused \(sign-in, ECONNREFUSED\)\.\nhint: .*HTTPS_PROXY/,
    );
  });
});
