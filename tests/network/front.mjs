import { connect, createServer } from "node:net";

/** Passes connections on to another port; stopped by a signal, it lets nobody in. `front.mjs PORT TARGET` */
const [port, target] = process.argv.slice(2).map(Number);
const front = createServer((socket) => {
  const peer = connect(target, "127.0.0.1");
  socket.pipe(peer).pipe(socket);
  for (const one of [socket, peer]) one.on("error", () => [socket, peer].map((both) => both.destroy()));
});
front.listen({ port, host: "127.0.0.1", backlog: 1 }, () =>
  process.stdout.write(`${front.address().port}\n`),
);
