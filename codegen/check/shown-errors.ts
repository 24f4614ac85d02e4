import { isMap, type Node } from "yaml";
import { placeOf } from "../model/place.js";
import type { EndpointSpec, Project, ToolSpec } from "../model/project.js";
import { child, entries, items, text } from "../read/nodes.js";
import { isAsked } from "./asked.js";
import type { Unshown } from "./coverage.js";
import { inFull } from "./exchanges.js";

/** What endpoints say of errors, for themselves or for all of a file: each is shown by the example of a tool. */
export function unshownErrors({ endpoints, tools }: Pick<Project, "endpoints" | "tools">): Unshown[] {
  const shown = tools.flatMap(errorsOf);
  const files = [...new Set(endpoints.map(({ spec }) => spec))];
  return files.flatMap((spec) => {
    const ofFile = endpoints.filter((one) => one.spec === spec);
    return [
      ...unshown(child(child(spec.root, "defaults"), "errors"), ofFile, shown),
      ...ofFile.flatMap((one) =>
        unshown(child(child(child(spec.root, "endpoints"), one.name), "errors"), [one], shown),
      ),
    ];
  });
}

interface ShownError {
  code: string;
  http: readonly object[];
}

function errorsOf({ examples, refuses }: ToolSpec): ShownError[] {
  return [
    ...examples.flatMap(({ error, http = [] }) => (error ? { code: error.code, http } : [])),
    ...refuses.map(({ code, http = [] }) => ({ code, http })),
  ];
}

function unshown(
  errors: Node | undefined,
  endpoints: readonly EndpointSpec[],
  shown: readonly ShownError[],
): Unshown[] {
  const [spec] = endpoints.map((one) => one.spec);
  if (!spec) return [];
  return entries(errors).flatMap(({ key, value }) => {
    const status = Number(key);
    return (isMap(value) ? [value] : items(value)).flatMap((rule) => {
      const code = text(rule, "as");
      const isShown = shown.some(
        (one) => one.code === code && one.http.some((exchange) => fails(exchange, status, endpoints)),
      );
      return isShown
        ? []
        : [
            {
              place: placeOf(spec, rule),
              message: `no example shows this ${code}`,
              hint: `refuses: [{ says: ..., code: ${code}, http: [{ call: ..., status: ${status}, reply: ... }] }]`,
            },
          ];
    });
  });
}

function fails(written: object, status: number, endpoints: readonly EndpointSpec[]): boolean {
  const exchange = inFull(written);
  return exchange.status === status && endpoints.some((one) => isAsked(one, exchange.call));
}
