import { chmodSync, rmSync } from "node:fs";
import { build } from "esbuild";

/** `npm run build`: one file for users, `dist/cli.js`. The native keychain stays a package of its own. */
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: ["src/cli.ts"],
  outfile: "dist/cli.js",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.18",
  minifySyntax: true,
  external: ["@napi-rs/keyring"],
  legalComments: "none",
  banner: {
    js: 'import { createRequire as createRequireOf } from "node:module";\nconst require = createRequireOf(import.meta.url);',
  },
});
chmodSync("dist/cli.js", 0o755);
