import { expect, test } from "vitest";
import { readRequest } from "../../../src/auth/keychain/helper-protocol.js";
import { OUR_ITEM, PYTHON_ITEM } from "../../../src/auth/keychain/item.js";

function read(item: object) {
  return readRequest(JSON.stringify({ operation: "read", item, encoding: "bytes" }));
}

test.each([OUR_ITEM, PYTHON_ITEM])("T2: the helper opens $service", (item) => {
  expect(read(item)).toMatchObject({ item });
});

test.each([
  { ...OUR_ITEM, service: "Chrome Safe Storage" },
  { service: "Chrome Safe Storage", user: "Chrome" },
  { service: "tp-mcp", user: "somebody" },
  { ...OUR_ITEM, user: "Production_tpauth" },
  { ...OUR_ITEM, target: "git:https://github.com" },
  { service: PYTHON_ITEM.service, user: PYTHON_ITEM.user },
  {},
])("T2: the helper opens nobody else's item: %j", (item) => {
  for (const request of [
    { operation: "read", encoding: "bytes" },
    { operation: "read", encoding: "text" },
    { operation: "write", value: "x" },
    { operation: "delete" },
  ])
    expect(readRequest(JSON.stringify({ ...request, item }))).toBeUndefined();
});
