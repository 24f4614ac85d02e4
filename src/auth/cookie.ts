/** The one cookie this program handles, and the only domain it is ever looked for. Constants, never parameters. */
export const COOKIE_NAME = "Production_tpAuth";
export const COOKIE_DOMAIN = ".trainingpeaks.com";

/** Characters. Real cookies have about 1,800. */
export const SHORTEST_COOKIE = 20;
export const LONGEST_COOKIE = 4096;
