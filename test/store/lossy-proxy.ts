import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The Bolt message by which a client ends a transaction. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A way to the database on which something goes wrong once. */
export interface LossyProxy {
  readonly uri: string;
  /** How many COMMITs had their answer swallowed. */
  lost(): number;
  close(): Promise<void>;
}

/** Passes everything through, but swallows the answer to the first COMMIT and hangs up: the client cannot know what became of it. */
export async function loseFirstCommitReply(target: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(target.replace(/^bolt/, 'http'));
  let lost = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    let swallowing = false;
    client.on('data', (data) => {
      if (lost === 0 && data.includes(COMMIT)) {
        lost += 1;
        swallowing = true;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => (swallowing ? client.destroy() : client.write(data)));
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => lost,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
