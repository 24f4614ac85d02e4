import { isObject, type Json, type JsonObject } from "../src/values/json.js";

export function textIn(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "string" ? value : undefined;
}

export function numberIn(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === "number" ? value : undefined;
}

export function listIn(object: JsonObject, key: string): Json[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

export function objectsIn(object: JsonObject, key: string): JsonObject[] {
  return listIn(object, key).filter(isObject);
}
