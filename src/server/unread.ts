import type { CheckedResponse } from "../http/endpoint.js";
import { ToolError } from "../values/tool-error.js";

/** What of the responses of one call could not be read; what is written must not lose it. */
export class Unread {
  /** Records of lists. */
  private records = 0;
  private hasFields = false;

  /** @param say adds a sentence to the result's notes */
  constructor(private readonly say: (sentence: string) => void) {}

  /** The value of a response; what of it could not be read is told. */
  valueOf<R>({ id }: { id: string }, { value, skipped, dropped = [] }: CheckedResponse<R>): R {
    this.records += skipped;
    this.hasFields ||= dropped.length > 0;
    if (skipped > 0)
      this.say(`${skipped} unreadable ${skipped === 1 ? "record was" : "records were"} left out (${id}).`);
    if (dropped.length > 0)
      this.say(`Values of ${dropped.join(", ")} could not be read and were left out (${id}).`);
    return value;
  }

  /** Why a change can't be sent: a list is saved whole, and so is a changed copy of what was read. */
  refusal({ id }: { id: string }, write: { body?: unknown; before?: object }): ToolError | undefined {
    if (Array.isArray(write.body) && this.records > 0)
      return incomplete(
        `Some records could not be read, and ${id} saves the whole list: it would delete them. Nothing was written.`,
      );
    if ((Array.isArray(write.body) || write.before) && this.hasFields)
      return incomplete(
        `Some values could not be read, and ${id} saves the whole record: it would clear them. Nothing was written.`,
      );
    return undefined;
  }
}

function incomplete(message: string): ToolError {
  return new ToolError("API_CHANGED", message, {
    nextStep: "Make this change in TrainingPeaks, and report what `tp-mcp doctor` prints.",
  });
}
