/** Case, spaces and signs do not count: `Mountain-bike` is `mountainbike`. */
export function plainForm(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
