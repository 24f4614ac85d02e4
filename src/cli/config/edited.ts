import type { Value } from "./block.js";
import type { Client } from "./clients.js";

/** The file with our entry, or why it is left alone. */
export type Edited = { text: string } | { refused: string };

/** Puts an entry into the text of a client's file, new or in place of the one we put there before. Other values and all comments stay. */
export type Edit = (text: string, client: Client, name: string, entry: { [key: string]: Value }) => Edited;

export const BROKEN = "It is not in order, so nothing was changed; correct it first.";
export const UNEXPECTED = "It has something else where the servers should be, so nothing was changed.";
