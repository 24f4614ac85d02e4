/** How files begin that people take for a recording, and what to do with each. */
const SIGNATURES: readonly [RegExp, string, string][] = [
  [/^PK\W\W/, "a ZIP archive", "Unpack it, and give the file inside."],
  [/^(?:7z\xBC\xAF|Rar!|BZh|\xFD7zXZ)/, "a packed archive", "Unpack it, and give the file inside."],
  [
    /^\s*(?:<!DOCTYPE html|<html)/i,
    "a web page",
    "Download the recording again; this is the page that was shown instead.",
  ],
  [/^%PDF-/, "a PDF file", "Give a recording; documents can't be uploaded here."],
  [/^\s*<\?xml[\s\S]*<kml[\s>]/, "a KML file", "Export it as GPX or TCX."],
  [/^\s*<workout_file[\s>]/, "a planned workout (ZWO)", "Plan it with tp_create_workout."],
  [/^\s*[[{]/, "JSON", "Export the recording as FIT."],
];

/** What a file is that is not a recording. */
export function otherContent(bytes: Uint8Array): { kind: string; advice: string } {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const [, kind, advice] = SIGNATURES.find(([signature]) => signature.test(start)) ?? [];
  return kind && advice
    ? { kind: `this is ${kind}`, advice }
    : { kind: "this is not a FIT, TCX or GPX file", advice: "Give a recording in one of these formats." };
}
