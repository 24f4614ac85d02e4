import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"];
/** Licences of what packages carry inside them without its licence: `NAME.txt`. */
const VENDORED = join(import.meta.dirname, "vendored-licenses");

/** Programs in base64 by the folder they lie in; nothing in them says what they are. */
const PROGRAMS: Readonly<Record<string, string>> = { "undici/lib/llhttp": "llhttp" };
const WEB_ASSEMBLY = /['"]AGFzbQ/;
/** How bundlers mark code of another package: `//#region ../../node_modules/content-type/index.js`. */
const FOREIGN_REGION = /^\/\/#region .*\bnode_modules\/((?:@[^/\s]+\/)?[^/\s.][^/\s]*)\/\S*$/gm;
/** The first word of the holder in a comment such as `Copyright(c) 2015 Pat Miller`; licences write the rest in other ways. */
const COPYRIGHT = /\bCopyright ?(?:\([cC]\)|©)? ?(?:\d{4}[\d, -]*)?([A-Z][\p{L}'-]+)/gu;

/**
 * The licences of everything inside the bundle, as they ask for: of each package, of folders in it that have their own, and of code
 * that it took over from elsewhere.
 * @param root absolute path of the repository
 * @param inputs paths of the files that went into the bundle
 * @throws Error for code without a licence, or whose author no licence here names
 */
export function collectLicenses(root: string, inputs: readonly string[]): string {
  const files = inputs.filter((path) => path.includes("node_modules/"));
  const parts = new Map<string, string>();
  for (const path of files) for (const [title, text] of licencesFor(root, path)) parts.set(title, text);
  const all = [...parts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text.trim()}\n`)
    .join("\n\n");
  for (const path of files) checkHolders(path, readFileSync(join(root, path), "utf8"), all);
  return all;
}

/** Title and text of each licence that one file needs. */
function* licencesFor(root: string, path: string): Generator<[string, string]> {
  const folder = packageOf(path);
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const own = licenceIn(join(root, folder));
  if (own === undefined)
    throw new Error(`${name} ${version} has no licence file; the bundle may not contain it`);
  yield [`${name} ${version} (${license})`, own];
  for (let inner = dirname(path); inner !== folder; inner = dirname(inner)) {
    const text = licenceIn(join(root, inner));
    if (text !== undefined) yield [`${name} ${version}, ${inner.slice(folder.length + 1)}`, text];
  }
  for (const vendored of vendoredIn(path, readFileSync(join(root, path), "utf8"))) {
    const text = join(VENDORED, `${vendored}.txt`);
    if (!existsSync(text)) throw new Error(`${path} contains ${vendored}; put its licence into ${text}`);
    yield [`${vendored}, inside ${name} ${version}`, readFileSync(text, "utf8")];
  }
}

/** Names of what a file took over from elsewhere. */
function vendoredIn(path: string, code: string): string[] {
  const names = [...code.matchAll(FOREIGN_REGION)].map(([, name = ""]) => name.replace("/", "-"));
  if (WEB_ASSEMBLY.test(code)) {
    const [, known] = Object.entries(PROGRAMS).find(([folder]) => path.includes(`/${folder}/`)) ?? [];
    if (known === undefined) throw new Error(`${path} contains a program; name it and its licence`);
    names.push(known);
  }
  return names;
}

function checkHolders(path: string, code: string, licences: string): void {
  for (const [notice, holder = ""] of code.matchAll(COPYRIGHT))
    if (!licences.includes(holder)) throw new Error(`${path} says "${notice}"; no licence names the holder`);
}

/** `node_modules/zod/v4/core/api.js` -> `node_modules/zod` */
function packageOf(path: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
}

function licenceIn(folder: string): string | undefined {
  const file = FILES.map((name) => join(folder, name)).find(existsSync);
  return file && readFileSync(file, "utf8");
}
