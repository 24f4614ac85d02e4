/** A prompt as the server lists it. Generated from specs/prompts/. */
export interface PromptEntry {
  name: string;
  title: string;
  description: string;
  arguments: readonly PromptArgument[];
  /** Tools that its text names: without them it is not offered. */
  tools: readonly string[];
  load(): Promise<(input: never) => string>;
}

export interface PromptArgument {
  name: string;
  description: string;
  default?: string;
  completes?: "athletes";
}
