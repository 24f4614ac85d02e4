/**
 * Every spelling under which a value can reappear in text: raw, JSON-escaped (once, and inside JSON text inside JSON),
 * URL-encoded, hexadecimal, and base64 and base64url at each of the three positions within a longer encoding.
 */
export function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const url = encodeURIComponent(value);
  const forms = [
    value,
    jsonEscaped(value),
    jsonEscaped(jsonEscaped(value)),
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    ...alignedBase64(bytes, "base64"),
    ...alignedBase64(bytes, "base64url"),
  ];
  return [...new Set(forms)];
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The characters of a base64 text that depend on these bytes alone, whatever stands before and after them. */
function alignedBase64(bytes: Buffer, encoding: "base64" | "base64url"): string[] {
  return [0, 1, 2].map((bytesBefore) => {
    const text = Buffer.concat([Buffer.alloc(bytesBefore), bytes]).toString(encoding);
    const first = Math.ceil((bytesBefore * 8) / 6);
    const end = Math.floor(((bytesBefore + bytes.length) * 8) / 6);
    return text.slice(first, end);
  });
}
