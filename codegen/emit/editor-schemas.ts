import { z } from "zod";
import { endpointsShape } from "../model/endpoint-shapes.js";
import type { Known } from "../model/known.js";
import type { Project } from "../model/project.js";
import { promptShape } from "../model/prompt.js";
import { recordingsShape } from "../model/recordings.js";
import { schemasShape, viewsShape } from "../model/shapes.js";
import { readsShape, STEP_SHAPES, toolShape } from "../model/tool-shapes.js";
import { vocabularyShape } from "../model/vocabulary-shape.js";

/**
 * JSON Schemas for editors, `generated/spec-schema/*.schema.json`: completion and checks while typing, with the live names of
 * endpoints and hooks.
 */
export function emitEditorSchemas(project: Project, known: Known): [string, string][] {
  const steps = z.array(stepUnion(project, known));
  const shared = readsShape.shape.reads.valueType.extend({ steps });
  const shapes = {
    vocabulary: vocabularyShape,
    schemas: schemasShape,
    endpoints: endpointsShape,
    views: viewsShape,
    reads: readsShape.extend({ reads: z.record(z.string(), shared) }),
    recordings: recordingsShape,
    prompt: promptShape,
    tool: toolShape.extend({ steps: steps.optional() }),
  };
  return Object.entries(shapes).map(([name, shape]) => [
    `generated/spec-schema/${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
  ]);
}

/** Any step, with `call`, `read` and `hook` as lists of what exists. */
function stepUnion(project: Project, known: Known): z.ZodType {
  const call = names(project.endpoints.map(({ name, summary }) => [name, summary]));
  const read = names(project.reads.map(({ name, description }) => [name, description]));
  const hook = names([...known.hooks.values()].map(({ name, description }) => [name, description]));
  const step: z.ZodType = z.lazy(() =>
    z.union([
      STEP_SHAPES.call.extend({ call }),
      STEP_SHAPES.read.extend({ read }),
      STEP_SHAPES.hook.extend({ hook }),
      STEP_SHAPES.let,
      STEP_SHAPES.for.extend({ do: z.array(step).min(1) }),
      STEP_SHAPES.together.extend({ together: z.array(step).min(2) }),
      STEP_SHAPES.refuse,
      STEP_SHAPES.fail,
    ]),
  );
  return step;
}

function names(all: readonly (readonly [string, string])[]): z.ZodType {
  const [first, ...rest] = all.map(([name]) => name);
  return first === undefined ? z.string() : z.enum([first, ...rest]);
}
