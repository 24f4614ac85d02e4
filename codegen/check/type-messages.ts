interface TypeMessage {
  message: string;
  hint?: string;
}

/**
 * TypeScript's message in the words of a spec: one line, "did you mean" as the hint, and mixed-up units and ids said plainly.
 * @param conversions helper signatures such as `metresToKm(metres: Quantity<"m">): Quantity<"km">`
 */
export function explainType(raw: string, conversions: readonly string[]): TypeMessage {
  const lines = raw.split("\n").map((line) => line.trim());
  const mixed = mixedKinds(lines);
  if (mixed) return { message: mixed.message, ...conversionHint(mixed, conversions) };
  const [first = raw] = lines;
  const [, message = first, near] = /^(.*?)(?: Did you mean (?:to write )?'([^']+)'\?)?$/.exec(first) ?? [];
  return near ? { message: trim(message), hint: `did you mean "${near}"?` } : { message: trim(message) };
}

interface Mixed {
  message: string;
  given: string;
  wanted: string;
}

/** `Type '"m"' is not assignable to type '"km"'` deep inside a phantom member is a mix-up of units or of id kinds. */
function mixedKinds(lines: readonly string[]): Mixed | undefined {
  for (const [kind, noun] of [
    ["Quantity", "unit"],
    ["Id", "id"],
  ] as const) {
    const pattern = new RegExp(
      `'[^']*?${kind}<"([^"]+)">[^']*' is not assignable to (?:parameter of )?type '[^']*?${kind}<"([^"]+)">`,
    );
    for (const line of lines) {
      const [, given, wanted] = pattern.exec(line) ?? [];
      if (given && wanted && given !== wanted)
        return {
          message:
            noun === "unit"
              ? `this is in ${given}, but ${wanted} is wanted`
              : `this is a ${given}, but a ${wanted} is wanted`,
          given,
          wanted,
        };
    }
  }
  return undefined;
}

function conversionHint({ given, wanted }: Mixed, conversions: readonly string[]): { hint?: string } {
  const from = `Quantity<"${given}">`;
  const to = `Quantity<"${wanted}">`;
  const found = conversions.find(
    (signature) => signature.indexOf(from) >= 0 && signature.lastIndexOf(to) > signature.indexOf(from),
  );
  const name = found?.slice(0, found.indexOf("("));
  return name ? { hint: `convert it: ${name}(...)` } : {};
}

/** Messages quote with '; specs and their messages quote with ". */
function trim(message: string): string {
  return message.replace(/\.$/, "");
}
