/** One HTTP answer as it came, its body complete and decompressed. Header names are in lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array;
}

/** The value of a header; the first one when it was sent several times. */
export function header(answer: Pick<Answer, "headers">, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The body as text; bytes that are not UTF-8 become replacement characters, a byte order mark is dropped. */
export function bodyText(answer: Answer): string {
  return new TextDecoder().decode(answer.body);
}

export function isSuccess(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

export function isRedirect(answer: Answer): boolean {
  return answer.status >= 300 && answer.status < 400;
}

/** Whether the body is a web page, which no operation of the API answers with. */
export function isHtml(answer: Answer): boolean {
  if (answer.body.length === 0) return false;
  const declared = /\b(text\/html|application\/xhtml)/i.test(header(answer, "content-type") ?? "");
  const start = new TextDecoder().decode(answer.body.subarray(0, 256));
  return declared || /^\s*<(!doctype html|html)\b/i.test(start);
}

/**
 * Whether the server shows a sign-in page: as a 200 with HTML, or as a redirect to one.
 * The request was then not carried out.
 */
export function isSignInPage(answer: Answer): boolean {
  if (isRedirect(answer)) return /log-?[io]n|sign-?in/i.test(header(answer, "location") ?? "");
  return isSuccess(answer) && isHtml(answer);
}
