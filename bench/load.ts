import { Pool } from 'undici';
import { UNIQUE } from './contenders/message.ts';

const CONNECTIONS = 16;
let count = 0;

/** Asks one port with sixteen connections. */
export class Load {
  readonly #pool: Pool;
  readonly #host: string;

  constructor(port: number) {
    this.#pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
    this.#host = `bench.localhost:${port}`;
  }

  async ask(requestBody: string): Promise<string> {
    const { statusCode, body } = await this.#pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { host: this.#host, 'content-type': 'application/json', [UNIQUE]: String(++count) },
      body: requestBody,
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`answered ${statusCode}: ${text.slice(0, 200)}`);
    return text;
  }

  /** Asks for one after the other, over and over, as fast as answers come for so many seconds or requests; how many were answered. */
  async run(bodies: readonly string[], seconds: number, most = Infinity): Promise<number> {
    const until = performance.now() + seconds * 1000;
    let asked = 0;
    let answered = 0;
    const one = async (): Promise<void> => {
      while (performance.now() < until && asked < most) {
        await this.ask(bodies[asked++ % bodies.length] as string);
        answered++;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
    return answered;
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
