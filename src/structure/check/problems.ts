import { type Fix, type StructureCode, StructureError, type StructureProblem } from "../structure-error.js";

/** More problems than this help nobody; counting stops, so that hostile input stays cheap. */
const MOST_KEPT = 200;

/** Everything found wrong so far. */
export class Problems {
  readonly #found: StructureProblem[] = [];

  /** @param fixes what makes it right, where that is known */
  add(code: StructureCode, path: string, message: string, fixes: readonly Fix[] = []): void {
    if (this.#found.length < MOST_KEPT)
      this.#found.push({ path, code, message, ...(fixes.length > 0 ? { fixes } : {}) });
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** All problems as one error. */
  get error(): StructureError {
    return new StructureError(this.#found);
  }

  /** @throws StructureError with all problems, if there are any. */
  throwIfAny(): void {
    if (!this.isEmpty) throw this.error;
  }
}
