import { expect, it } from "vitest";
import { contentOf } from "../../src/files/recording-format.js";
import { fitFile, gpxFile, tcxFile } from "./samples.js";

it.each([
  ["FIT by its header", fitFile(), "fit"],
  ["GPX by its root", gpxFile, "gpx"],
  ["TCX by its root, after a byte order mark", tcxFile, "tcx"],
  ["a root with a prefix", Buffer.from("<ns3:gpx a='b'></ns3:gpx>"), "gpx"],
])("tells %s", (_name, bytes, format) => {
  expect(contentOf(bytes)).toEqual({ format, complete: true });
});

it.each([
  ["a web page", Buffer.from("<!DOCTYPE html><html></html>")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ["gpx only as text inside", Buffer.from("<html><gpx></gpx></html>")],
  ["a name that only begins with gpx", Buffer.from("<gpxtra></gpxtra>")],
  ["FIT in the wrong place", Buffer.from(".FIT............")],
  ["a key file", Buffer.from("-----BEGIN PRIVATE KEY-----")],
  ["nothing", Buffer.alloc(0)],
])("does not take %s", (_name, bytes) => {
  expect(contentOf(bytes)).toBeUndefined();
});

it("notices what is cut off", () => {
  expect(contentOf(fitFile().subarray(0, 60))).toEqual({ format: "fit", complete: false });
  expect(contentOf(gpxFile.subarray(0, 60))).toEqual({ format: "gpx", complete: false });
});
