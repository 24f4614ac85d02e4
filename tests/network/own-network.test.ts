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
  let answers: Record<string, string[]> = {};
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
    expect(answers.auth?.[0]).toMatch(/^0 Signed in as Lena Hoffmann .* Stored in the credential file\./);
    expect(answers.status?.[0]).toMatch(/^0 Signed in as Lena Hoffmann/);
    expect(answers.tool?.[0]).toMatch(/^0 \{.*Lena Hoffmann/);
  });

  test("a slow IPv4 beside a dead IPv6 signs in", () => {
    expect(answers.slow?.[0]).toMatch(/^0 Signed in as Lena Hoffmann/);
  });

  test.each([
    ["distrust", "The certificate shown for TrainingPeaks is not trusted here", /NODE_EXTRA_CA_CERTS/],
    ["refused", "The connection to TrainingPeaks was refused", /firewall or VPN .*HTTPS_PROXY/],
    ["nameless", "The address of TrainingPeaks could not be looked up", /DNS works.*HTTPS_PROXY/],
    ["timeout", "TrainingPeaks could not be connected to in time", /internet connection.*HTTPS_PROXY/],
  ])("%s: one sentence in sign-in, tools and doctor", (reason, says, advises) => {
    const told = answers[reason] ?? [];
    expect(told.map((text) => text.slice(0, 2))).toEqual(["4 ", "4 ", "4 "]);
    for (const text of told) {
      expect(text).toContain(says);
      expect(text).toMatch(advises);
    }
  });
});
