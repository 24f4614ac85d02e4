import type { Services } from "../../server/services.js";
import { isCoach } from "../../tool/identity.js";
import { dayIn } from "../../values/day.js";
import { type Finding, failure } from "./finding.js";

const DAY_MS = 86_400_000;
/** A cookie that ends within so many days is told of while there is time. */
const SOON_DAYS = 7;
/** A clock so many seconds apart may say another day, or find certificates invalid. */
const APART_S = 60;

/** Which store holds a sign-in, how old it is, and whether TrainingPeaks takes it. */
export async function signInFinding({ signIn, identity, clock }: Services): Promise<Finding> {
  const about = "sign-in";
  const { valid, storage, message, actionNeeded, endsAt, code } = await signIn.status();
  if (!valid) {
    // What a cookie is refused with says less than the first question that it is asked for.
    const refused = await identity.get().then(
      () => undefined,
      (error: unknown) => failure(about, error),
    );
    return { state: "failed", about, text: message, hint: actionNeeded, code: refused?.code ?? code };
  }
  const days = endsAt ? Math.floor((endsAt.getTime() - clock.now().getTime()) / DAY_MS) : undefined;
  const text = `${storage ?? "unknown store"}. ${message}`;
  if (days === undefined || days > SOON_DAYS) return { state: "ok", about, text };
  const ends = days < 1 ? "It ends within a day." : `It ends in ${days} ${days === 1 ? "day" : "days"}.`;
  return {
    state: "note",
    about,
    text: `${text} ${ends}`,
    hint: "Sign in again before: `tp-mcp auth`.",
  };
}

/** What kind of account it is, and its day. */
export async function accountFinding({ identity, clock }: Services): Promise<Finding> {
  const about = "account";
  try {
    const known = await identity.get();
    const today = dayIn(known.timeZone, clock.now());
    const zone = zoneName(known.timeZone);
    return isCoach(known)
      ? {
          state: "ok",
          about,
          text: `coach, time zone ${zone}, today is ${today}`,
          here: `${known.roster.length} athletes`,
        }
      : { state: "ok", about, text: `athlete, time zone ${zone}, today is ${today}` };
  } catch (error) {
    return failure(about, error);
  }
}

/** The server's word for a zone, if it is one: a report repeats no other words of the server. */
function zoneName(zone: string | undefined): string {
  return /^[A-Za-z][\w+-]{1,30}(?:\/[\w+-]{1,30}){0,2}$/.test(zone ?? "") ? `${zone}` : "unknown";
}

/** This computer's clock, beside TrainingPeaks' where that was heard. */
export function clockFinding({ serverClock: { aheadMs } }: Services): Finding {
  const about = "clock";
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const text = `${new Date().toISOString().slice(0, 16)}Z, time zone ${zone}`;
  if (aheadMs === undefined) return { state: "ok", about, text };
  const apart = Math.round(Math.abs(aheadMs) / 1000);
  if (apart < APART_S) return { state: "ok", about, text: `${text}, as TrainingPeaks' clock` };
  return {
    state: "note",
    about,
    text: `${text}, ${apart} s ${aheadMs > 0 ? "ahead of" : "behind"} TrainingPeaks' clock`,
    hint: "Set this computer's clock; otherwise days and the sign-in may be off.",
  };
}
