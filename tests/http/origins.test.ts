import { describe, expect, test } from "vitest";
import { originsFor } from "../../src/http/origins.js";

describe("without an override", () => {
  const origins = originsFor(undefined);

  test("the two hosts of TrainingPeaks are the only origins", () => {
    expect(origins.sandbox).toBe(false);
    expect(origins.of("api")).toBe("https://tpapi.trainingpeaks.com");
    expect(origins.of("analysis")).toBe("https://api.peakswaresb.com");
    expect(originsFor("").sandbox).toBe(false);
  });

  test.each([
    "https://tpapi.trainingpeaks.com/a",
    "https://api.peakswaresb.com/b?c=d",
    "https://tpapi.trainingpeaks.com:443/",
  ])("%s is allowed", (url) => {
    expect(origins.allows(new URL(url))).toBe(true);
  });

  test.each([
    "http://tpapi.trainingpeaks.com/",
    "https://tpapi.trainingpeaks.com:8443/",
    "https://tpapi.trainingpeaks.com.evil.example/",
    "https://tpapi.trainingpeaks.com@evil.example/",
    "https://user@tpapi.trainingpeaks.com/",
    "https://home.trainingpeaks.com/",
    "http://127.0.0.1/",
  ])("%s is not", (url) => {
    expect(origins.allows(new URL(url))).toBe(false);
  });
});

describe("TP_MCP_SANDBOX_URL", () => {
  test.each(["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:65535", "http://127.0.0.1:8080/"])(
    "%s replaces both hosts",
    (url) => {
      const origins = originsFor(url);
      expect(origins.sandbox).toBe(true);
      expect(origins.of("api")).toBe(new URL(url).origin);
      expect(origins.of("analysis")).toBe(origins.of("api"));
      expect(origins.allows(new URL("/users/v3/user", url))).toBe(true);
      expect(origins.allows(new URL("https://tpapi.trainingpeaks.com/"))).toBe(false);
    },
  );

  test.each([
    "https://127.0.0.1:8080",
    "http://evil.example",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1@evil.example",
    "http://user:pass@127.0.0.1",
    "http://127.0.0.1/path",
    "http://127.0.0.1/?q",
    "http://0.0.0.0:80",
    "127.0.0.1:8080",
    "nonsense",
  ])("%s stops the server", (url) => {
    expect(() => originsFor(url)).toThrow(
      "TP_MCP_SANDBOX_URL must be a loopback address such as http://127.0.0.1:8080, without a path.",
    );
  });
});
