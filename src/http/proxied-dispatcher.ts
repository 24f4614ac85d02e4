import { type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { createConnector } from "./connect.js";
import { poolOptions } from "./pool-options.js";
import { type HttpProxy, ProxyFailure } from "./proxy.js";

/** Less than a sign-in may take, so that the proxy gets the blame. */
const PROXY_ANSWER_MS = 7_000;

/** undici's own agent with everything passed in, so that it reads no variable itself. */
export function proxiedDispatcher(proxy: HttpProxy): Dispatcher {
  const { address, authorization, exceptions } = proxy;
  return new EnvHttpProxyAgent({
    ...poolOptions(),
    httpProxy: address,
    httpsProxy: address,
    noProxy: exceptions,
    clientFactory: (url) => poolTo(url, proxy),
    ...(authorization && { token: authorization.reveal() }),
  });
}

/** Connections to the proxy itself, whose failures must not read as failures of TrainingPeaks. */
function poolTo(url: URL, proxy: HttpProxy): Dispatcher {
  const pool = new Pool(url, { connect: createConnector(), headersTimeout: PROXY_ANSWER_MS });
  const connect = pool.connect.bind(pool);
  return Object.assign(pool, {
    connect: async (options: Dispatcher.ConnectOptions) => {
      const answer = await connect(options).catch((error: unknown) => {
        throw new ProxyFailure(proxy, undefined, error);
      });
      if (answer.statusCode === 200) return answer;
      answer.socket.on("error", () => undefined).destroy();
      throw new ProxyFailure(proxy, answer.statusCode);
    },
  });
}
