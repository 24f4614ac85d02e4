const KINDS = ["doubled", "lost", "overwritten", "misreported", "crashed"] as const;

/** Counts runs and what went wrong in them. */
export class Tally {
  runs = 0;
  readonly #wrong = new Map<string, number>();

  constructor(private readonly name: string) {}

  /** @param wrong lines that begin with the kind of what went wrong */
  note(wrong: readonly string[]): void {
    this.runs += 1;
    for (const line of wrong) {
      const kind = line.split(":")[0] ?? "";
      this.#wrong.set(kind, (this.#wrong.get(kind) ?? 0) + 1);
      process.stdout.write(`${line}\n`);
    }
  }

  get isClean(): boolean {
    return this.#wrong.size === 0;
  }

  get line(): string {
    const counts = KINDS.map((kind) => `${kind} ${this.#wrong.get(kind) ?? 0}`);
    return `${this.name}: ${this.runs} runs; ${counts.join(", ")}`;
  }
}
