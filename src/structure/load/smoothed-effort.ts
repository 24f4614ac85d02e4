const WINDOW_SECONDS = 30;

/**
 * The mean that planned load is built on: 30-second moving mean over complete windows, fourth powers, mean,
 * fourth root. So TrainingPeaks smooths a structure; without it short sprints count double. Costs constant
 * memory, and at most 30 rounds for a step however long: once it fills the window, all windows are alike.
 */
export class SmoothedEffort {
  readonly #window = new Array<number>(WINDOW_SECONDS).fill(0);
  #windowSum = 0;
  #seconds = 0;
  #sum = 0;
  #windows = 0;
  #fourthPowers = 0;

  /** Adds whole seconds at a constant intensity. */
  add(seconds: number, intensity: number): void {
    const changing = Math.min(seconds, WINDOW_SECONDS);
    for (let second = 0; second < changing; second++) this.#addSecond(intensity);
    if (seconds >= WINDOW_SECONDS) this.#windowSum = WINDOW_SECONDS * intensity;
    this.#addSteady(seconds - changing, intensity);
  }

  /**
   * The smoothed mean in the unit of the intensities; the plain mean below 30 s, and 0 for nothing at all.
   */
  get mean(): number {
    if (this.#windows > 0) return (this.#fourthPowers / this.#windows) ** 0.25;
    return this.#seconds === 0 ? 0 : this.#sum / this.#seconds;
  }

  #addSecond(intensity: number): void {
    const place = this.#seconds % WINDOW_SECONDS;
    this.#windowSum += intensity - (this.#window[place] ?? 0);
    this.#window[place] = intensity;
    this.#seconds += 1;
    this.#sum += intensity;
    if (this.#seconds < WINDOW_SECONDS) return;
    this.#windows += 1;
    this.#fourthPowers += (this.#windowSum / WINDOW_SECONDS) ** 4;
  }

  #addSteady(seconds: number, intensity: number): void {
    this.#seconds += seconds;
    this.#sum += seconds * intensity;
    this.#windows += seconds;
    this.#fourthPowers += seconds * intensity ** 4;
  }
}
