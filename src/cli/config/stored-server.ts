/** How a client has a server in its file; a command that is written in an unusual way is undefined. */
export interface StoredServer {
  name: string;
  command?: string;
  args?: readonly string[];
  disabled?: boolean;
}
