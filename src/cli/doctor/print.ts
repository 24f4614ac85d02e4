import { asTypedHere } from "../../values/started-as.js";
import { VERSION } from "../../version.js";
import type { Finding } from "./finding.js";

const WORDS: Record<Finding["state"], string> = { ok: "ok    ", note: "note  ", failed: "FAILED" };

/** What a finding says begins here; its further lines do too. */
export const MARGIN = WORDS.ok.length + 2;

/** A finding as the person at this computer sees it. */
export function findingLine({ state, about, text, here }: Finding): string {
  return asTypedHere(`${WORDS[state]}  ${about}: ${text}${here ? ` (${here})` : ""}`);
}

/** All of it to be pasted into an issue: without paths, addresses and numbers of records. */
export function reportText(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { here, ...told } = finding;
    return findingLine(told);
  });
  return ["```", ...lines, "```"].join("\n");
}

/** All of it for a program. */
export function reportJson(findings: readonly Finding[]): string {
  return JSON.stringify({
    version: VERSION,
    works: findings.every(({ state }) => state !== "failed"),
    findings: findings.map(({ hint, ...told }) => ({
      ...told,
      ...(hint && { hint: asTypedHere(hint) }),
    })),
  });
}
