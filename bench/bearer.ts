import { request } from "undici";

/** The `authorization` header that a sandbox gives for a cookie value. */
export async function bearerFor(url: string, cookie: string): Promise<string> {
  const { body } = await request(`${url}/users/v3/token`, {
    headers: { cookie: `Production_tpAuth=${cookie}` },
  });
  const { token }: { token: { access_token: string } } = JSON.parse(await body.text());
  return `Bearer ${token.access_token}`;
}
