import type { CheckedResponse } from "./endpoint.js";

/** What comes ahead of a body. Header names are in lower case. */
export interface ResponseHead {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

/** One HTTP answer as it came, its body complete and decompressed. */
export interface HttpResponse extends ResponseHead {
  body: Uint8Array;
  /** A list that was read as it came; the body is then empty. */
  list?: { result(): CheckedResponse<unknown> };
}

/** The value of a header; the first one when it was sent several times. */
export function header(response: Pick<HttpResponse, "headers">, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The body as text; bytes that are not UTF-8 become replacement characters, a byte order mark is dropped. */
export function bodyText(response: HttpResponse): string {
  return new TextDecoder().decode(response.body);
}

export function isSuccess(response: Pick<ResponseHead, "status">): boolean {
  return response.status >= 200 && response.status < 300;
}

export function isRedirect(response: Pick<ResponseHead, "status">): boolean {
  return response.status >= 300 && response.status < 400;
}

/** Whether the body is a web page, which no endpoint of the API answers with. */
export function isHtml(response: HttpResponse): boolean {
  if (response.body.length === 0) return false;
  const declared = /\b(text\/html|application\/xhtml)/i.test(header(response, "content-type") ?? "");
  const start = new TextDecoder().decode(response.body.subarray(0, 256));
  return declared || /^\s*<(!doctype html|html)\b/i.test(start);
}

/** Whether the server shows a sign-in page: as a 200 with HTML, or as a redirect to one. Only after the redirect is it sure that nothing was done. */
export function isSignInPage(response: HttpResponse): boolean {
  if (isRedirect(response)) return /log-?[io]n|sign-?in/i.test(header(response, "location") ?? "");
  return isSuccess(response) && isHtml(response);
}
