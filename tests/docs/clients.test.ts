import { expect, test } from "vitest";
import { clientPage } from "../../build/client-page.js";
import { PAGES } from "./pages.js";

test("docs/clients.md is what the table of clients says", () => {
  expect(PAGES.get("docs/clients.md")).toBe(clientPage());
});
