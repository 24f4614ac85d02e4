import { ts } from "ts-morph";
import { isMap, isScalar } from "yaml";
import { addKey, codeAt, drop, setPart, setValue } from "../changes.js";
import { lookThrough } from "../expressions.js";
import type { Change } from "../mutant.js";
import type { Place } from "../places.js";

const { SyntaxKind: K } = ts;

/** Functions that turn one unit into another, and one that is taken for each. */
const CONVERSION = /^(?:\w+To(?:Metres|Km|Hours|Minutes|Seconds)\w*|midnightOf|structureText|dayOf)$/;
const WRONG: Readonly<Record<string, string>> = {
  kmToMetres: "metresToKm",
  metresToKm: "kmToMetres",
  minutesToHours: "hoursToMinutes",
  hoursToMinutes: "minutesToHours",
  minutesToSeconds: "minutesToHours",
  secondsToHours: "secondsToMinutes",
  secondsToMinutes: "secondsToHours",
  hoursToSeconds: "hoursToMinutes",
};

const OTHER_OPERATOR: Partial<Record<ts.SyntaxKind, string>> = {
  [K.EqualsEqualsEqualsToken]: "!==",
  [K.ExclamationEqualsEqualsToken]: "===",
  [K.AmpersandAmpersandToken]: "||",
  [K.BarBarToken]: "&&",
  [K.LessThanToken]: ">",
  [K.GreaterThanToken]: "<",
  [K.LessThanEqualsToken]: ">=",
  [K.GreaterThanEqualsToken]: "<=",
  [K.PlusToken]: "-",
  [K.MinusToken]: "+",
  [K.AsteriskToken]: "/",
  [K.SlashToken]: "*",
};

/** Expressions: conversions dropped or wrong, ids of another kind, missing guards, wrong operators and literals. */
export function values(place: Place): Change[] {
  const code = codeAt(place);
  if (code === "") return literal(place);
  const changes: Change[] = [];
  lookThrough(code, (node, at) => {
    const [start, end] = at(node);
    const text = code.slice(start, end);
    const add = (
      operator: string,
      group: "form" | "meaning",
      to: string,
      from = [start, end] as const,
    ): void => {
      changes.push(setPart(place, operator, group, { start: from[0], end: from[1], text: to }));
    };
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      const [first] = node.arguments;
      if (CONVERSION.test(name) && first) add("conversion-dropped", "form", code.slice(...at(first)));
      if (WRONG[name]) add("conversion-wrong", "form", WRONG[name], at(node.expression));
    }
    if (ts.isPropertyAccessExpression(node)) {
      if (/^(ctx\.athleteId|ctx\.personId|input\.\w+_id|\w+\.\w+Id)$/.test(text)) {
        add("id", "form", text === "ctx.athleteId" ? "ctx.personId" : "ctx.athleteId");
        add("id-literal", "form", "7");
      }
      if (node.questionDotToken) add("null-guard", "meaning", ".", at(node.questionDotToken));
    }
    if (ts.isBinaryExpression(node)) {
      const other = OTHER_OPERATOR[node.operatorToken.kind];
      if (other) add("operator", "meaning", other, at(node.operatorToken));
      if (node.operatorToken.kind === K.QuestionQuestionToken) {
        add("null-guard", "meaning", code.slice(...at(node.left)));
        if (/^[\w.]+$/.test(code.slice(...at(node.right))))
          add("null-guard", "meaning", code.slice(...at(node.right)));
      }
    }
    if (ts.isConditionalExpression(node))
      add(
        "branches",
        "meaning",
        `${code.slice(...at(node.condition))} ? ${code.slice(...at(node.whenFalse))} : ${code.slice(...at(node.whenTrue))}`,
      );
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
      add("negation", "meaning", code.slice(...at(node.operand)));
    if (ts.isNumericLiteral(node)) add("number", "meaning", String(Number(node.text) + 1));
    if (ts.isStringLiteral(node) && !ts.isElementAccessExpression(node.parent))
      add("text", "meaning", `'${node.text}x'`);
  });
  return [...changes, ...choices(place)];
}

function literal(place: Place): Change[] {
  const { node, role } = place;
  if (role === "value-map") return [...entries(place), ...choices(place)];
  if (role !== "expression" || !isScalar(node)) return [];
  if (typeof node.value === "number") return [setValue(place, "number", "meaning", node.value + 1)];
  return typeof node.value === "boolean" ? [setValue(place, "boolean", "meaning", !node.value)] : [];
}

/** `{ if, then, else }` with its branches exchanged. */
function choices(place: Place): Change[] {
  const { node, path } = place;
  if (!isMap(node) || !node.has("if") || !node.has("then") || !node.has("else")) return [];
  const [then, otherwise] = [node.get("then", true), node.get("else", true)];
  return [
    {
      ...drop(place, "branches", "meaning", [...path, "then"]),
      to: "then and else exchanged",
      apply: (document) => {
        document.setIn([...path, "then"], otherwise);
        document.setIn([...path, "else"], then);
      },
    },
  ];
}

/** Entries of parameters, bodies and results: one less, one more, one with the value of its neighbour. */
function entries(place: Place): Change[] {
  const { node, path } = place;
  if (!isMap(node) || ["if", "for", "patch", "text"].some((key) => node.has(key))) return [];
  const keys = node.items
    .map(({ key }) => String((key as { value: unknown }).value))
    .filter((key) => key !== "...");
  const part = String(
    path.findLast(
      (step) => typeof step === "string" && ["with", "body", "expect", "return", "map"].includes(step),
    ),
  );
  const structural = part === "with" || part === "return" || part === "map";
  return [
    ...keys.map((key) => drop(place, `${part}-entry`, structural ? "form" : "meaning", [...path, key])),
    addKey(place, "entry-added", "form", "notAField", "1"),
    ...keys.slice(1).map((key, index) => neighbour(place, part, key, keys[index] ?? "")),
  ];
}

function neighbour(place: Place, part: string, key: string, other: string): Change {
  const value = place.document.getIn([...place.path, other], true);
  return {
    ...drop(place, `${part}-swap`, "meaning", [...place.path, key]),
    to: `the value of ${other}`,
    apply: (document) => document.setIn([...place.path, key], value),
  };
}
