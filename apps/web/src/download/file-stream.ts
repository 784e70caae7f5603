/**
 * Text as a stream of bytes that is read on as fast as the reader takes it. When the text fails half way the stream
 * fails too, and with it the connection: half a file must not look whole.
 */
export function fileStream(chunks: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return();
    },
  });
}

