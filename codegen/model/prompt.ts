import { z } from "zod";
import type { SpecFile } from "../read/spec-file.js";
import type { Word } from "./place.js";
import { text } from "./shapes.js";
import type { Text } from "./value.js";

/** One prompt: a question worth asking, ready to be filled in. `specs/prompts/<prompt>.yaml` */
export const promptShape = z.strictObject({
  name: text,
  title: text,
  description: text,
  arguments: z
    .record(
      z.string(),
      z.strictObject({
        description: text,
        default: text
          .optional()
          .describe("What stands in its place when it is left out; without it the argument is needed."),
        completes: z.literal("athletes").optional().describe("Offers the athletes' names while it is typed."),
      }),
    )
    .optional(),
  text: z
    .string()
    .min(40)
    .describe(
      "What the assistant is asked, with ${input.name} for an argument. Tools are named as they are.",
    ),
});

export interface PromptArgument {
  name: Word;
  description: string;
  default?: string;
  completes?: "athletes";
}

export interface PromptSpec {
  name: Word;
  title: string;
  description: string;
  arguments: readonly PromptArgument[];
  text: Text;
  /** Tools that the text names, in order. */
  tools: readonly Word[];
  spec: SpecFile;
}
