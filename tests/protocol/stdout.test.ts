import { expect, test } from "vitest";
import manifest from "../../generated/tools.json" with { type: "json" };
import { RawClient } from "./raw-client.js";

/** A dependency that logs whenever a message is read. */
const CHATTY = `data:text/javascript,
  const parse = JSON.parse;
  JSON.parse = (text, ...rest) => {
    if (text.includes('"jsonrpc"')) { console.log("noise", 1); console.info("noise"); }
    return parse(text, ...rest);
  };`;

test("KB-103: stdout carries protocol and nothing else, also when a dependency logs", async () => {
  const client = new RawClient(["serve", "--sandbox"], {}, ["--import", encodeURI(CHATTY)]);
  await client.initialize();
  await client.request(1, "tools/list", {});
  await client.request(2, "tools/call", { name: "tp_get_profile" });
  await client.hangUp();
  expect(client.stderr).toContain("noise 1");
  expect(client.messages()).toEqual([
    expect.objectContaining({ jsonrpc: "2.0", id: 0 }),
    expect.objectContaining({ jsonrpc: "2.0", id: 1, result: expect.objectContaining({ tools: manifest }) }),
    expect.objectContaining({ jsonrpc: "2.0", id: 2 }),
  ]);
});
