/**
 * A pure function of a text that keeps its answers: specs say the same thing often, and with `--watch` most of them say it again.
 * @param most answers that are kept; then it begins anew
 */
export function remembered<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
