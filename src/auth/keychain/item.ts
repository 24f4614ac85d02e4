/** The name of one keychain item. */
export interface KeychainItem {
  service: string;
  user: string;
  /** Windows only: the item's target name, where it is not the default `<user>.<service>`. */
  target?: string;
}

/** A service name of our own: sharing the Python server's would end in two items under one name. */
export const OUR_ITEM: KeychainItem = { service: "tp-mcp", user: "Production_tpAuth" };

/** The item of the existing Python server, read only on `tp-mcp auth --import`. */
export const PYTHON_ITEM: KeychainItem = {
  service: "trainingpeaks-mcp",
  user: "production_tpauth",
  target: "trainingpeaks-mcp",
};

/** Bytes a Windows credential can hold (KB-09). */
export const MOST_BYTES_ON_WINDOWS = 2560;
