const chunk = 8192;

/** A network line shared by everything that is sent over it, as an office far from the server has one. */
export class Line {
  readonly #millisecondsPerByte: number;
  readonly #latency: number;
  #free = 0;

  constructor(megabitsPerSecond: number, latency: number) {
    this.#millisecondsPerByte = 8 / (megabitsPerSecond * 1000);
    this.#latency = latency;
  }

  /** Sends in small pieces, so that several answers share the line; resolves when the last one is through. */
  async send(content: Buffer, write: (piece: Buffer) => void): Promise<void> {
    await until(performance.now() + this.#latency);
    for (let start = 0; start < content.length; start += chunk) {
      const piece = content.subarray(start, start + chunk);
      this.#free = Math.max(this.#free, performance.now()) + piece.length * this.#millisecondsPerByte;
      await until(this.#free);
      write(piece);
    }
  }
}

function until(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, moment - performance.now()));
}
