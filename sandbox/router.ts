import type { ContractOperation } from "./openapi.js";

export type RouteMatch =
  | { kind: "found"; operation: ContractOperation; params: Record<string, string> }
  | { kind: "wrong-method"; allowed: string[] }
  | { kind: "unknown" };

interface Route {
  operation: ContractOperation;
  segments: string[];
  /** 0 for each literal segment, 1 for each parameter. */
  specificity: string;
}

/** Finds the operation for a method and a path; a literal segment wins over a parameter, from left to right. */
export function routerFor(
  operations: readonly ContractOperation[],
): (method: string, path: string) => RouteMatch {
  const routes = operations.map(routeOf).sort((a, b) => (a.specificity < b.specificity ? -1 : 1));
  return (method, path) => {
    const segments = path.split("/").map(decode);
    const candidates = routes.flatMap((route) => {
      const params = paramsOf(route, segments);
      return params ? [{ operation: route.operation, params }] : [];
    });
    const found = candidates.find(({ operation }) => operation.method === method);
    if (found) return { kind: "found", ...found };
    if (candidates.length === 0) return { kind: "unknown" };
    return { kind: "wrong-method", allowed: candidates.map(({ operation }) => operation.method) };
  };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function routeOf(operation: ContractOperation): Route {
  const segments = operation.path.split("/");
  return {
    operation,
    segments,
    specificity: segments.map((segment) => (isParameter(segment) ? "1" : "0")).join(""),
  };
}

function paramsOf(route: Route, path: string[]): Record<string, string> | undefined {
  if (path.length !== route.segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of route.segments.entries()) {
    const given = path[index] ?? "";
    if (!isParameter(segment)) {
      if (given !== segment) return undefined;
    } else if (given === "") {
      return undefined;
    } else {
      params[segment.slice(1, -1)] = given;
    }
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
