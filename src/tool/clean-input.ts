import { cleanText } from "../values/clean-text.js";

/** Fields that name a file on this machine: a name is another one without its invisible characters. */
const PATHS = /_path$/;

/**
 * The arguments of a change without control, bidirectional and invisible characters in any text: what is stored is what is shown.
 * @param say is told, once, in which fields there were some
 */
export function cleanInput<T extends object>(given: T, say: (sentence: string) => void): T {
  const fields = new Set<string>();
  const clean = cleanedObject(given, "", (field) => fields.add(field));
  if (fields.size > 0)
    say(
      `Control or invisible characters were taken out of ${[...fields].slice(0, 10).join(", ")} before sending.`,
    );
  return clean as T;
}

type Note = (field: string) => void;

function cleanedObject(object: object, field: string, note: Note): object {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const path = field === "" ? name : `${field}.${name}`;
      return [name, PATHS.test(name) ? value : cleanedValue(value, path, note)];
    }),
  );
}

function cleanedValue(value: unknown, field: string, note: Note): unknown {
  if (typeof value === "string") return cleanedText(value, field, note);
  if (Array.isArray(value)) return value.map((item, index) => cleanedValue(item, `${field}[${index}]`, note));
  return typeof value === "object" && value !== null ? cleanedObject(value, field, note) : value;
}

/** Another form of line end is the same text. */
function cleanedText(text: string, field: string, note: Note): string {
  const clean = cleanText(text);
  if (clean !== text.replace(/\r\n?/g, "\n")) note(field);
  return clean;
}
