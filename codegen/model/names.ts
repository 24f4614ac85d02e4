/** `tp_get_workout` -> `TpGetWorkout`; `workoutSummary` -> `WorkoutSummary`. */
export function pascal(name: string): string {
  return name.replace(/(^|[_-])([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** `tp_get_workout` -> `tpGetWorkout`. */
export function camel(name: string): string {
  const word = pascal(name);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

export const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
export const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
export const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
export const AREA_NAME = /^[a-z][a-z0-9-]*$/;
export const TOOL_NAME = /^tp_[a-z0-9]+(_[a-z0-9]+)*$/;

const RESERVED = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw " +
    "true try typeof undefined var void while with yield arguments eval async of undefined"
  ).split(" "),
);

/** Why a name can't become code; undefined for a good one. A field may be a reserved word. */
export function nameFault(
  name: string,
  pattern: RegExp,
  example: string,
): { message: string; hint?: string } | undefined {
  if (RESERVED.has(name) && pattern !== SNAKE_CASE) return { message: `"${name}" is a reserved word` };
  return pattern.test(name)
    ? undefined
    : { message: `"${name}" is not a good name`, hint: `write it like "${example}"` };
}

/** A property name as it stands in an object literal: bare when it may be, else quoted. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
