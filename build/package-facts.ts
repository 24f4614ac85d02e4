import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What package.json says of the product; everything that lists it elsewhere is made from this. */
export interface PackageFacts {
  name: string;
  version: string;
  description: string;
  license: string;
  homepage: string;
  author: { name: string };
  repository: { type: string; url: string };
  bugs: { url: string };
  mcpName: string;
  engines: { node: string };
  keywords: string[];
  dependencies: Record<string, string>;
}

/** @param root absolute path of the repository */
export function packageFacts(root: string): PackageFacts {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/** `git+https://github.com/o/n.git` -> `https://github.com/o/n` */
export function repositoryPage({ repository }: PackageFacts): string {
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
