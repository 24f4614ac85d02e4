import { encodeBody } from "../http/encode.js";
import type { Endpoint } from "../http/endpoint.js";
import type { Write } from "../tool/context.js";

/** A write with its values in the form in which they are sent: what is planned, compared and proved. */
export function asSent<W extends Pick<Write<unknown, unknown, unknown, unknown>, "body" | "expected">>(
  endpoint: Endpoint,
  write: W,
): W {
  const { body, expected } = write;
  return {
    ...write,
    ...(body === undefined ? {} : { body: encodeBody(endpoint, body) }),
    ...(expected === undefined ? {} : { expected: encodeBody(endpoint, expected) }),
  };
}
