import type { Expression, NameUse } from "../model/expression.js";
import type { Place } from "../model/place.js";
import { readExpression } from "./expression.js";

/** An expression that a short form stands for; whatever is wrong with it is shown at `place`. */
export function madeExpression(code: string, place: Place): Expression {
  const uses = readExpression(code).uses.map(
    ({ start: _start, length: _length, ...use }): NameUse => ({ ...use, place }),
  );
  return {
    kind: "expression",
    place,
    code,
    offsets: Array.from({ length: code.length + 1 }, () => place.start),
    uses,
    names: new Set(uses.map(({ name }) => name)),
    mistakes: [],
  };
}

/** `before`, an expression, `after`: positions and mistakes are those of the expression. */
export function around(before: string, inner: Expression, after: string): Expression {
  const [first = inner.place.start] = inner.offsets;
  const last = inner.offsets.at(-1) ?? first;
  return {
    ...inner,
    code: `${before}${inner.code}${after}`,
    offsets: [
      ...Array.from(before, () => first),
      ...inner.offsets.slice(0, inner.code.length),
      ...Array.from(`${after} `, () => last),
    ],
  };
}
