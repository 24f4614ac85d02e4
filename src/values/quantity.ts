/**
 * A number in a unit. The phantom member never exists at run time; it makes `Quantity<"m">` where `Quantity<"km">` is wanted a type
 * error, while literals and the results of arithmetic still fit. docs/spec-language.md tells why it is optional.
 */
export type Quantity<Unit extends string> = number & { readonly unit?: Unit; readonly kind?: never };

/** An id of one kind: a workout type where a workout subtype is wanted does not compile, nor is a number in a unit an id. */
export type Id<Kind extends string> = number & { readonly kind?: Kind; readonly unit?: never };

/** An id as text: of a file or a strength session as TrainingPeaks gives it, of anything else in answers. */
export type IdText<Kind extends string> = string & { readonly kind?: Kind };

/** A calendar day, `2026-04-14`. It has no time and no zone, and is never parsed as an instant. */
export type Day = string & { readonly form?: "date" };

/** What somebody wrote, perhaps to be taken for our words: in a sentence of ours it stands in quotes. */
export type Words = string & { readonly form?: "words" };

/** A local date and time without a zone, `2026-04-14T16:45:00`, as TrainingPeaks sends them. */
export type DateTime = string & { readonly form?: "date-time" };

/** A day with or without a time, for whoever looks at the day alone. */
export type AnyDay = Day | DateTime;
