import type { z } from "zod";
import type { endpointShape } from "../model/endpoint-shapes.js";
import type { JsonSchema } from "../model/json-schema.js";
import type { EndpointSpec, Sample } from "../model/project.js";

type SandboxShape = z.infer<typeof endpointShape>["sandbox"];
type CollectionShape = Extract<SandboxShape, { collection: string }>;

/** What is written once of the sandbox and holds for every endpoint of a file. */
export interface SandboxOfFile {
  /** Values of parameters that the sandbox knows; those of ids hold for all. */
  samples: Readonly<Record<string, Sample>>;
  /** What tells the records of a collection apart, and where they belong. */
  collections: ReadonlyMap<string, Pick<CollectionShape, "key" | "owner" | "within">>;
}

export function sandboxOfFile(endpoints: readonly { sandbox: SandboxShape }[]): SandboxOfFile {
  const collections = new Map<string, Pick<CollectionShape, "key" | "owner" | "within">>();
  for (const { sandbox } of endpoints) {
    if (!("collection" in sandbox)) continue;
    const { collection, key, owner, within } = sandbox;
    const said = collections.get(collection);
    collections.set(collection, {
      key: said?.key ?? key,
      owner: said?.owner ?? owner,
      within: said?.within ?? within,
    });
  }
  return { samples: Object.assign({}, ...endpoints.map(({ sandbox }) => sandbox.sample ?? {})), collections };
}

/** How an endpoint behaves in the sandbox, with what others of its file say of its collection. */
export function readSandbox(
  { sample = {}, ...sandbox }: SandboxShape,
  { properties = {} }: JsonSchema,
  pathParams: readonly string[],
  { samples, collections }: SandboxOfFile,
): Pick<EndpointSpec, "sandbox" | "samples"> {
  const ofIds = Object.entries(samples).filter(([name]) => properties[name]?.["x-id"] !== undefined);
  const { within, ...rest } = ("collection" in sandbox && collections.get(sandbox.collection)) || {};
  const told = { ...rest, ...(within && pathParams.includes(within.parameter) ? { within } : {}) };
  return {
    sandbox: { ...given(told), ...given(sandbox) },
    samples: { ...Object.fromEntries(ofIds), ...sample },
  };
}

function given(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
