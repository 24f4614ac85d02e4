import { readFileSync } from "node:fs";
import tls from "node:tls";
import { afterAll, beforeAll } from "vitest";
import { TEST_AUTHORITY } from "./real-host.js";

/** During the tests of a file this process trusts the front of a real host: NODE_EXTRA_CA_CERTS is read only when Node starts. */
export function trustTestAuthority(): void {
  const { createSecureContext } = tls;
  const ca = readFileSync(TEST_AUTHORITY);
  beforeAll(() => {
    tls.createSecureContext = (options) => createSecureContext({ ...options, ca });
  });
  afterAll(() => {
    tls.createSecureContext = createSecureContext;
  });
}
