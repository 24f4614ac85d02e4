import { isMap, isScalar } from "yaml";
import { addKey, drop, setText, setValue } from "../changes.js";
import type { Change } from "../mutant.js";
import type { Place } from "../places.js";

const FLAGS = ["nothing", "errors", "reads", "slow", "keeps_recent", "body", "params", "response", "sandbox"];
const FORM = new Set(["body", "params", "response", "sandbox"]);

/** What is said of an endpoint: its route, its flags, and how the sandbox answers. */
export function endpoints(place: Place): Change[] {
  if (place.kind !== "endpoints") return [];
  return [...flags(place), ...route(place), ...sandbox(place)];
}

function flags(place: Place): Change[] {
  const { node, path, role } = place;
  if (role !== "endpoint" || !isMap(node)) return [];
  const dropped = FLAGS.filter((key) => node.has(key)).map((key) =>
    drop(place, `endpoint-${key}`, FORM.has(key) ? "form" : "meaning", [...path, key]),
  );
  const isPost = /^POST /.test(String(node.get("route")));
  return isPost && !node.has("reads")
    ? [...dropped, addKey(place, "endpoint-reads", "meaning", "reads", true)]
    : dropped;
}

function route(place: Place): Change[] {
  const { node, path } = place;
  if (path.length !== 3 || path[2] !== "route" || !isScalar(node)) return [];
  const text = String(node.value);
  const [method = "", way = ""] = text.split(" ");
  return [
    setText(
      place,
      "method",
      "meaning",
      `${method === "GET" ? "POST" : method === "POST" ? "PUT" : "POST"} ${way}`,
    ),
    setText(
      place,
      "path",
      "meaning",
      text.replace(/\/v(\d)\//, (_all, version) => `/v${Number(version) + 1}/`),
    ),
    ...(text.includes("{")
      ? [setText(place, "path-parameter", "form", text.replace(/\{(\w+)\}/, "{other}"))]
      : []),
  ];
}

function sandbox(place: Place): Change[] {
  const { node, path } = place;
  if (path.length !== 4 || path[2] !== "sandbox" || !isScalar(node)) return [];
  return [
    setValue(place, "sandbox", "form", "nobody"),
    ...(path[3] === "op"
      ? [setValue(place, "sandbox", "meaning", node.value === "get" ? "list" : "get")]
      : []),
  ];
}
