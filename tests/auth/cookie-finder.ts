import type { Machine } from "../../src/auth/browser/machine.js";
import { type FindCookie, findUsableCookie } from "../../src/auth/browser/usable-cookie.js";

/** Looks for cookies on `machine` within this process; the program itself has a process of its own for that. */
export function cookieFinder(machine: Machine): FindCookie {
  return (choice, accepts) => findUsableCookie(choice, machine, accepts);
}
