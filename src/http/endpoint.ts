import type { Operation } from "./operation.js";

/** An HTTP endpoint with the types of what it takes and gives. Generated from specs/endpoints/. */
export interface Endpoint<Params, Body, Response> extends Operation<Response> {
  /** Only for the type checker; never set. */
  readonly types?: { params: Params; body: Body };
  /** A change after which answers kept for a short while are still good. */
  readonly keepsRecent?: boolean;
  /** Body fields that the server takes but never shows again, so that reading back can't prove them. */
  readonly writeOnly?: readonly string[];
}
