import type { Contract } from "./contract.js";
import type { Faults } from "./faults.js";
import type { Journal } from "./journal.js";
import type { RouteMatch } from "./router.js";
import type { Store } from "./store.js";
import type { Tokens } from "./tokens.js";

/** What a reset makes anew. */
export interface State {
  store: Store;
  tokens: Tokens;
}

/** Everything a request is served with. */
export interface Desk {
  contract: Contract;
  find: (method: string, path: string) => RouteMatch;
  journal: Journal;
  faults: Faults;
  latencyMs: number;
  state: () => State;
  reset: () => void;
}
