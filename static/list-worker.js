// Reads a list of clients for the page and keeps it: a worker of its own, so that the page stays live meanwhile, and all
// memory comes back when the page ends it. It stores nothing, asks for nothing but its own program, and answers only the
// page that started it. src/browser/list.rs is the page's end; src/bin/reader.rs is the program.
//
// A plain module worker, and no gloo-worker: that one is made for messages from Rust to Rust, where here the file comes as a
// stream and is unpacked and decoded by the browser itself, piece by piece, before the program sees it.
import init, { ListReader, columnsOf, kindOf } from './reader.js';

/** Bytes of a file that are read at a time, and by which its encoding is told. */
const PIECE = 1 << 20;
/** Milliseconds between two messages about how far it is. */
const PAUSE = 50;

const program = init();
// Whoever waits for it hears of the failure.
program.catch(() => {});

/** The list, once it is read. */
let list;

const tell = (kind, content) => postMessage({ kind, content });

/** What went wrong, as outcome::client_list::Trouble has it. */
function trouble(error) {
  if (typeof error === 'string') return { Refused: error };
  if (error?.name === 'NotReadableError' || error?.name === 'NotFoundError') return 'Changed';
  return 'Stopped';
}

/** The pieces of a file. The browser reads each while the one before it is taken in, and refuses one that has changed. */
async function* pieces(file, progress) {
  const piece = (start) => file.slice(start, start + PIECE).arrayBuffer();
  let next = piece(0);
  for (let start = 0; start < file.size; start += PIECE) {
    const content = new Uint8Array(await next);
    next = piece(start + PIECE);
    // Whoever waits for it hears of the failure.
    next.catch(() => {});
    progress.bytes = start + content.length;
    yield content;
  }
}

/** The pieces of what is packed in others. */
async function* unpacked(packed) {
  const stream = new ReadableStream({
    async pull(controller) {
      const { value, done } = await packed.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { value, done } = await reader.read().catch((error) => Promise.reject(error instanceof TypeError ? BROKEN : error));
    if (done) return;
    yield value;
  }
}

/** Thrown for what is no gzip file to its end. */
const BROKEN = {};

/** The first pieces together, at least PIECE bytes if there are so many, then the others as they come. */
async function* gathered(parts) {
  let first = new Uint8Array();
  for await (const part of parts) {
    if (!first) {
      yield part;
      continue;
    }
    const both = new Uint8Array(first.length + part.length);
    both.set(first);
    both.set(part, first.length);
    first = both;
    if (first.length >= PIECE) {
      yield first;
      first = undefined;
    }
  }
  if (first) yield first;
}

/** The text in these parts, as UTF-8. */
async function* decoded(parts) {
  const encoder = new TextEncoder();
  let decoder;
  let kind;
  for await (const part of parts) {
    kind ??= kindOf(part);
    if (kind === 'gzip') throw 'NoText'; // packed twice
    if (kind !== 'utf-8') decoder ??= new TextDecoder(kind);
    yield decoder ? encoder.encode(decoder.decode(part, { stream: true })) : part;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

/** Reads a text, and tells how far it is. Where no column has starts it tells which columns there are. */
async function readText(parts, options, progress) {
  const reader = new ListReader(options);
  let beginning;
  let told = performance.now();
  try {
    for await (const part of parts) {
      beginning ??= part;
      reader.push(part);
      if (performance.now() - told > PAUSE) {
        told = performance.now();
        tell('progress', { ...progress, rows: reader.rows() });
      }
    }
    const summary = reader.finish();
    list = reader;
    tell('read', summary);
  } catch (error) {
    if (error === 'NoStart') tell('columns', columnsOf(beginning, options));
    throw error;
  }
}

/** Reads a file. */
async function read(file, options) {
  try {
    await program;
  } catch {
    return tell('trouble', 'NoReader');
  }
  try {
    const progress = { bytes: 0 };
    const beginning = new Uint8Array(await file.slice(0, PIECE).arrayBuffer());
    const isPacked = kindOf(beginning) === 'gzip';
    const parts = pieces(file, progress);
    await readText(decoded(isPacked ? gathered(unpacked(parts)) : parts), options, progress);
  } catch (error) {
    tell('trouble', error === BROKEN ? 'Broken' : trouble(error));
  }
}

/** What the page may ask of a list. */
const ANSWERS = {
  figures: (settings) => list.figures(settings),
  'at-risk': (question) => list.atRisk(question),
  'left-out': (words) => new Blob([list.leftOut(words)], { type: 'text/csv;charset=utf-8' }),
};

onmessage = async ({ data: { kind, content, file } }) => {
  if (kind === 'read') return read(file, content);
  try {
    tell(kind, ANSWERS[kind](content));
  } catch (error) {
    tell('trouble', trouble(error));
  }
};
