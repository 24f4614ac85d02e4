import { z } from "zod";

type Path = readonly PropertyKey[];

/** The keys that `shape` knows at `path`, for "did you mean": those of every branch where there are several. */
export function keysAt(shape: z.ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  if (shape instanceof z.ZodOptional) return keysAt(inner(shape.unwrap()), path);
  if (shape instanceof z.ZodLazy) return keysAt(inner(shape.unwrap()), path);
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => keysAt(inner(option), path));
  if (shape instanceof z.ZodRecord) return key === undefined ? [] : keysAt(inner(shape.valueType), rest);
  if (shape instanceof z.ZodArray) return key === undefined ? [] : keysAt(inner(shape.element), rest);
  if (!(shape instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(shape.shape);
  const member = shape.shape[String(key)];
  return member ? keysAt(inner(member), rest) : [];
}

/** Zod's core types and its classes are one at run time. */
function inner(type: z.core.$ZodType): z.ZodType {
  return type instanceof z.ZodType ? type : z.never();
}
