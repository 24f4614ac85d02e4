import { expect, test } from "vitest";
import { encodedForms } from "../../src/security/encoded-forms.js";

test("every spelling of a value is known", () => {
  expect(encodedForms('a"b/c=d+e')).toEqual(
    expect.arrayContaining(['a"b/c=d+e', 'a\\"b/c=d+e', "a%22b%2Fc%3Dd%2Be", "a%22b%2fc%3dd%2be"]),
  );
});

test.each([0, 1, 2, 3, 4])("base64 is found %i bytes into a longer text", (bytesBefore) => {
  const secret = "secret-value-0123456789";
  const longer = `${"x".repeat(bytesBefore)}${secret}:and more`;
  for (const encoding of ["base64", "base64url"] as const) {
    const text = Buffer.from(longer).toString(encoding);
    expect(encodedForms(secret).some((form) => form.length > 20 && text.includes(form))).toBe(true);
  }
});
